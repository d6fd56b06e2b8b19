package org.gigstation.registry.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hutool.core.util.CreditCodeUtil;
import java.util.Random;
import org.gigstation.registry.Bodies;
import org.gigstation.registry.problem.Unacceptable;
import org.junit.jupiter.api.Test;

/** GB 32100 against an independent implementation (hutool) as the referee. */
class UsccTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int CASES = 20_000;

    @Test
    void every_code_is_judged_as_the_referee_judges_it() {
        var random = new Random(32100);
        int good = 0;
        for (int i = 0; i < CASES; i++) {
            String code = random.nextBoolean() ? CreditCodeUtil.randomCreditCode() : damaged(Bodies.uscc(), random);
            boolean taken = isTaken(code);
            assertThat(taken).as(code).isEqualTo(CreditCodeUtil.isCreditCode(code));
            good += taken ? 1 : 0;
        }
        assertThat(good).isBetween(CASES / 4, CASES * 3 / 4);
    }

    @Test
    void letters_that_look_like_digits_are_no_part_of_a_code() {
        assertThatThrownBy(() -> Uscc.of("9153O304MA00000010")).isInstanceOf(Unacceptable.class);
    }

    private static String damaged(String code, Random random) {
        int place = random.nextInt(18);
        return code.substring(0, place)
                + ALPHABET.charAt(random.nextInt(ALPHABET.length()))
                + code.substring(place + 1);
    }

    private static boolean isTaken(String code) {
        try {
            Uscc.of(code);
            return true;
        } catch (Unacceptable e) {
            return false;
        }
    }
}
