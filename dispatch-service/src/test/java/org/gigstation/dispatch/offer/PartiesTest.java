package org.gigstation.dispatch.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gigstation.dispatch.demand.Crew;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.DemandState;
import org.junit.jupiter.api.Test;

class PartiesTest {

    private static final UUID LINE = new UUID(0, 100);
    private static final Demand DEMAND = new Demand(
            new UUID(0, 1),
            1,
            DemandState.RELEASED,
            null,
            null,
            null,
            null,
            "530304202003",
            null,
            null,
            null,
            "Asia/Shanghai",
            null,
            false,
            false,
            16,
            null,
            5,
            null,
            Duration.ofMinutes(30),
            null,
            Instant.EPOCH,
            Crew.ANY,
            List.of());

    @Test
    void partners_on_one_line_are_one_party_and_come_together() {
        var parties = Parties.of(List.of(person(1, LINE, 3), person(2, LINE, 0), person(3, LINE, 1)));

        assertThat(parties).hasSize(2);
        assertThat(parties).anySatisfy(party -> {
            assertThat(party.people()).extracting(Invitee::labourerId).containsExactly(id(1), id(3));
            assertThat(party.together()).isTrue();
        });
    }

    @Test
    void strangers_on_one_line_share_a_message_and_answer_each_for_themselves() {
        var parties = Parties.of(List.of(person(1, LINE, 0), person(2, LINE, 0)));

        assertThat(parties).hasSize(1);
        assertThat(parties.get(0).together()).isFalse();
    }

    @Test
    void people_of_different_lines_are_asked_apart() {
        assertThat(Parties.of(List.of(person(1, LINE, 2), person(2, new UUID(0, 200), 1))))
                .hasSize(2);
    }

    private static Invitee person(long id, UUID line, long partner) {
        return new Invitee(
                id(id),
                line,
                LocalDate.of(1980, 1, 1),
                DEMAND,
                LocalDate.of(2026, 7, 3),
                "{}",
                partner == 0 ? null : id(partner),
                false,
                null,
                null);
    }

    private static UUID id(long number) {
        return new UUID(0, number);
    }
}
