package org.gigstation.chaos.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gigstation.chaos.check.Messages.Arrived;
import org.gigstation.chaos.check.Messages.Handset;
import org.gigstation.chaos.check.Violation.Kind;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void every_message_that_arrived_and_is_known_arrived_once() {
        assertThat(Messages.sentTwice(List.of(new Arrived("1", "x"), new Arrived("2", "y")), known(0, "1", "2")))
                .isEmpty();
    }

    @Test
    void a_message_whose_answer_was_lost_is_right_when_it_is_flagged() {
        assertThat(Messages.sentTwice(List.of(new Arrived("1", "x")), known(1))).isEmpty();
    }

    @Test
    void a_message_that_no_row_knows_was_sent_twice_in_silence() {
        assertThat(Messages.sentTwice(List.of(new Arrived("1", "x"), new Arrived("2", "x")), known(0, "2")))
                .extracting(Violation::kind)
                .containsExactly(Kind.DUPLICATED);
    }

    @Test
    void one_text_twice_to_one_handset_is_seen_even_when_both_are_known() {
        assertThat(Messages.sentTwice(List.of(new Arrived("1", "x"), new Arrived("2", "x")), known(0, "1", "2")))
                .hasSize(1);
    }

    @Test
    void a_result_may_be_told_as_often_as_somebody_asks() {
        assertThat(Messages.sentTwice(
                        List.of(new Arrived("1", "x"), new Arrived("2", "x")),
                        new Messages.Known(Set.of("1", "2"), Set.of(), 0)))
                .isEmpty();
    }

    @Test
    void an_acknowledged_answer_that_is_not_stored_is_lost() {
        assertThat(Messages.answersLost(List.of(new Handset("13800001234", 2, 2, 1, 1, 0))))
                .extracting(Violation::kind)
                .containsExactly(Kind.LOST);
    }

    @Test
    void an_answer_that_came_again_is_stored_but_not_heeded_twice() {
        assertThat(Messages.answersLost(List.of(new Handset("13800001234", 1, 1, 2, 1, 0))))
                .isEmpty();
        assertThat(Messages.answersLost(List.of(new Handset("13800001234", 1, 1, 2, 2, 0))))
                .extracting(Violation::kind)
                .containsExactly(Kind.INVENTED);
    }

    @Test
    void an_answer_carried_again_after_another_question_may_be_taken_for_one_to_it() {
        assertThat(Messages.answersLost(List.of(new Handset("13800001234", 1, 1, 2, 2, 1))))
                .isEmpty();
    }

    @Test
    void a_violation_names_no_number() {
        assertThat(Messages.answersLost(List.of(new Handset("13800001234", 1, 1, 0, 0, 0))))
                .extracting(Violation::what)
                .allSatisfy(what -> assertThat(what).doesNotContain("13800001234"));
    }

    private static Messages.Known known(int unknown, String... offers) {
        return new Messages.Known(Set.of(offers), Set.of(offers), unknown);
    }
}
