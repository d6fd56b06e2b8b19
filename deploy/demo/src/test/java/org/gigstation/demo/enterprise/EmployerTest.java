package org.gigstation.demo.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hutool.core.util.CreditCodeUtil;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmployerTest {

    @Test
    void fifty_four_growers_share_out_exactly_the_posts() {
        List<Employer> growers = Employer.growers(54, 1_200, 7);

        assertThat(growers).hasSize(54).allMatch(grower -> grower.pickers() >= 1);
        assertThat(growers.stream().mapToInt(Employer::pickers).sum()).isEqualTo(1_200);
        assertThat(growers.get(0).enterpriseId()).hasToString("01900000-0000-7000-8000-000000000001");
    }

    @Test
    void every_credit_code_is_true_to_its_form_and_given_once() {
        List<Employer> growers = Employer.growers(54, 1_200, 7);

        assertThat(growers).allMatch(grower -> CreditCodeUtil.isCreditCode(grower.uscc()));
        assertThat(growers.stream().map(Employer::uscc).distinct()).hasSize(54);
    }

    @Test
    void a_few_posts_are_shared_out_too_and_too_few_are_refused() {
        assertThat(Employer.growers(5, 5, 7)).allMatch(grower -> grower.pickers() == 1);
        assertThatThrownBy(() -> Employer.growers(5, 4, 7)).hasMessageContaining("at least one post each");
    }
}
