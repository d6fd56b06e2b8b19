package org.gigstation.registry.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.AssignmentMoved;
import org.gigstation.events.AssignmentMoved.State;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

/** Moves come in batches, several of one assignment and not always in their order. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class DisclosuresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 3);
    private static final Instant AT = Instant.parse("2026-07-02T10:00:00Z");

    private final UUID demand = UUID.randomUUID();
    private final UUID enterprise = UUID.randomUUID();

    @Inject
    Disclosures disclosures;

    @Test
    void of_several_moves_in_a_batch_the_latest_decides() {
        UUID givenBack = UUID.randomUUID();
        UUID crossed = UUID.randomUUID();
        UUID kept = UUID.randomUUID();

        follow(
                move(givenBack, State.CONFIRMED, 0),
                move(crossed, State.WITHDRAWN_BY_STATION, 60),
                move(kept, State.CONFIRMED, 0),
                move(givenBack, State.CANCELLED_BY_WORKER, 60),
                move(crossed, State.CONFIRMED, 0),
                move(kept, State.BOARDED, 120));
        assertThat(open()).containsExactly(kept);

        follow(move(kept, State.CANCELLED_BY_WORKER, 60));
        assertThat(open()).containsExactly(kept);

        follow(move(kept, State.WITHDRAWN_BY_STATION, 180));
        assertThat(open()).isEmpty();
    }

    @Test
    void a_batch_in_which_nothing_moved_changes_nothing() {
        follow();

        assertThat(open()).isEmpty();
    }

    private AssignmentMoved move(UUID assignment, State state, long seconds) {
        return new AssignmentMoved(
                assignment, UUID.randomUUID(), demand, enterprise, DAY, state, AT.plusSeconds(seconds));
    }

    private void follow(AssignmentMoved... moves) {
        QuarkusTransaction.requiringNew().run(() -> disclosures.follow(List.of(moves)));
    }

    private List<UUID> open() {
        return QuarkusTransaction.requiringNew().call(() -> disclosures.openOf(demand, null).stream()
                .map(disclosure -> disclosure.assignmentId)
                .toList());
    }
}
