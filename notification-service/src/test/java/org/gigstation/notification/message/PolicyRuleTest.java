package org.gigstation.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.notification.message.Fine.FINE;
import static org.gigstation.notification.message.Fine.NIGHT;
import static org.gigstation.notification.message.Fine.OFFER;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule three times: it objects, it does not, and it does not bind what it must not bind. */
class PolicyRuleTest {

    @ParameterizedTest
    @MethodSource("cases")
    void the_rule_says(PolicyCase one) {
        assertThat(one.rule().verdict(one.draft(), one.facts())).isEqualTo(Optional.ofNullable(one.expected()));
    }

    @Test
    void every_rule_has_three_cases() {
        for (PolicyRule rule : PolicyRule.values()) {
            assertThat(cases().filter(one -> one.rule() == rule))
                    .as(rule.code())
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void a_fine_offer_is_sent() {
        assertThat(PolicyRule.judge(OFFER, FINE.facts())).isEqualTo(new Verdict.Send());
    }

    @Test
    void the_first_rule_that_objects_is_named() {
        Facts facts = FINE.optedOut().now(NIGHT).facts();

        assertThat(PolicyRule.judge(OFFER, facts))
                .isEqualTo(new Verdict.End(PolicyRule.OPTED_OUT, MessageState.CANCELLED));
    }

    @Test
    void no_state_is_ever_entered_twice() {
        for (MessageState state : MessageState.values()) {
            assertThat(reachable(state.allowedNext())).as(state.name()).doesNotContain(state);
        }
    }

    private static Set<MessageState> reachable(Set<MessageState> from) {
        Set<MessageState> all = EnumSet.noneOf(MessageState.class);
        from.forEach(state -> {
            all.add(state);
            all.addAll(reachable(state.allowedNext()));
        });
        return all;
    }

    static Stream<PolicyCase> cases() {
        return Stream.of(
                        ReachCases.ending(),
                        ReachCases.lasting(),
                        ReachCases.missing(),
                        PaceCases.quiet(),
                        PaceCases.caps(),
                        PaceCases.money())
                .flatMap(List::stream);
    }
}
