package org.gigstation.assignment.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.gigstation.assignment.rulebook.HardRuleCases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HardRuleTest {

    static Stream<HardRule> rules() {
        return Rulebook.HARD_RULES.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_match_that_breaks_the_rule_is_told_so_in_both_languages(HardRule rule) {
        Match match = caseOf(rule).breaks();

        assertThat(rule.isBrokenBy(match)).as(rule.code()).isTrue();
        assertThat(rule.reason(match).zh()).isNotBlank().containsPattern("[\\u4e00-\\u9fff]");
        assertThat(rule.reason(match).en()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_match_at_the_very_edge_keeps_the_rule(HardRule rule) {
        assertThat(rule.isBrokenBy(caseOf(rule).atTheEdge())).as(rule.code()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_match_the_rule_is_not_about_keeps_it(HardRule rule) {
        assertThat(rule.isBrokenBy(caseOf(rule).unconcerned())).as(rule.code()).isFalse();
    }

    @Test
    void every_rule_has_its_three_cases_and_every_case_its_rule() {
        assertThat(HardRuleCases.CASES.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Rulebook.HARD_RULES.stream().map(HardRule::code).toList());
    }

    @Test
    void the_first_rule_broken_is_the_one_told() {
        Match match = HardRuleCases.CASES.get("consent").breaks();

        assertThat(Rulebook.firstBroken(match)).map(HardRule::code).contains("consent");
    }

    private static Case caseOf(HardRule rule) {
        return HardRuleCases.CASES.get(rule.code());
    }
}
