package org.gigstation.dispatch.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.dispatch.offer.Answering.decide;
import static org.gigstation.events.ReplyClassified.Intent.ACCEPT;
import static org.gigstation.events.ReplyClassified.Intent.DECLINE;

import java.time.Instant;
import org.gigstation.dispatch.offer.Answering.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AnsweringTest {

    private static final Instant ANSWER_BY = Instant.parse("2026-07-02T12:00:00Z");
    private static final Instant IN_TIME = ANSWER_BY;
    private static final Instant LATE = ANSWER_BY.plusMillis(1);
    private static final Instant STARTS = Instant.parse("2026-07-02T23:00:00Z");

    @Test
    void a_yes_in_time_is_tried_for() {
        assertThat(decide(OfferState.DELIVERED, ACCEPT, IN_TIME, ANSWER_BY, STARTS, true))
                .isEqualTo(Verdict.CONFIRM);
    }

    @Test
    void a_yes_that_came_in_time_counts_though_the_offer_was_ended_meanwhile() {
        assertThat(decide(OfferState.EXPIRED, ACCEPT, IN_TIME, ANSWER_BY, STARTS, true))
                .isEqualTo(Verdict.CONFIRM);
    }

    @Test
    void a_late_yes_is_listed() {
        assertThat(decide(OfferState.EXPIRED, ACCEPT, LATE, ANSWER_BY, STARTS, true))
                .isEqualTo(Verdict.LIST_LATE);
    }

    @Test
    void a_second_yes_changes_nothing() {
        assertThat(decide(OfferState.ACCEPTED, ACCEPT, LATE, ANSWER_BY, STARTS, true))
                .isEqualTo(Verdict.STAYS_CONFIRMED);
        assertThat(decide(OfferState.STAND_BY, ACCEPT, LATE, ANSWER_BY, STARTS, true))
                .isEqualTo(Verdict.STAYS_LISTED);
    }

    @Test
    void a_no_after_a_confirmed_yes_gives_the_post_back() {
        assertThat(decide(OfferState.PROMOTED, DECLINE, LATE, ANSWER_BY, STARTS, true))
                .isEqualTo(Verdict.GIVE_BACK);
    }

    @Test
    void an_answer_to_yesterdays_offer_is_told_that_it_is_not_possible() {
        assertThat(decide(OfferState.EXPIRED, ACCEPT, STARTS, ANSWER_BY, STARTS, true))
                .isEqualTo(Verdict.NOT_POSSIBLE);
    }

    @Test
    void nothing_is_held_for_anybody_when_the_demand_is_gone() {
        assertThat(decide(OfferState.DELIVERED, ACCEPT, IN_TIME, ANSWER_BY, STARTS, false))
                .isEqualTo(Verdict.NOT_POSSIBLE);
    }

    @ParameterizedTest
    @EnumSource(value = OfferState.class, mode = Mode.EXCLUDE, names = "WITHDRAWN")
    void every_state_has_a_result_for_either_answer(OfferState state) {
        assertThat(decide(state, ACCEPT, IN_TIME, ANSWER_BY, STARTS, true)).isNotEqualTo(Verdict.NOT_POSSIBLE);
        assertThat(decide(state, DECLINE, LATE, ANSWER_BY, STARTS, true)).isNotEqualTo(Verdict.NOT_POSSIBLE);
    }
}
