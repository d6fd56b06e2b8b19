package org.gigstation.dispatch.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gigstation.dispatch.Station;
import org.gigstation.dispatch.Township;
import org.gigstation.events.LabourerChanged;
import org.gigstation.events.ReplyClassified;
import org.gigstation.kit.events.EventHandler.Incoming;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

/** Two listeners get the answers of a morning in different orders; neither may stand in the other's way for ever. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class CrossingBatchesTest {

    /** Long enough for the other batch to take its first post, if nothing holds it back. */
    private static final long MEETING_MILLIS = 400;

    @Inject
    Township township;

    @Inject
    ReplyConsumer consumer;

    @Inject
    OfferRows rows;

    @Inject
    Sql sql;

    @Test
    void two_batches_that_cross_each_other_wait_and_do_not_deadlock() {
        LocalDate date = Station.dayAhead(60);
        String work = township.workType("cross-" + township.id());
        var one = township.farm("左");
        var other = township.farm("右");
        List<LabourerChanged> people = township.people(4, work);
        rows.awaitKnown(people, one, other, work);
        UUID left = Station.release(Station.demand(one, work, date, 2));
        UUID right = Station.release(Station.demand(other, work, date, 2));
        List<Answer> toLeft = rows.offered(left, people.subList(0, 2), OfferState.DELIVERED);
        List<Answer> toRight = rows.offered(right, people.subList(2, 4), OfferState.DELIVERED);
        CountDownLatch bothHaveOne = new CountDownLatch(2);

        CompletableFuture.allOf(
                        batch(List.of(toLeft.get(0), toRight.get(0)), bothHaveOne),
                        batch(List.of(toRight.get(1), toLeft.get(1)), bothHaveOne))
                .orTimeout(Station.PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();

        assertThat(filled(left)).isEqualTo(2);
        assertThat(filled(right)).isEqualTo(2);
    }

    private CompletableFuture<Void> batch(List<Answer> answers, CountDownLatch bothHaveOne) {
        List<Incoming> events = new ArrayList<>();
        answers.forEach(answer -> events.add(new Incoming(UUID.randomUUID(), Instant.now(), event(answer))));
        return CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    consumer.before(events);
                    consumer.handle(events.get(0));
                    bothHaveOne.countDown();
                    comesTogether(bothHaveOne);
                    consumer.handle(events.get(1));
                }));
    }

    /** Waits for the other batch, which is itself waiting for this one when all is well: then nobody comes. */
    private static boolean comesTogether(CountDownLatch bothHaveOne) {
        try {
            return bothHaveOne.await(MEETING_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReplyClassified event(Answer answer) {
        return new ReplyClassified(
                answer.parts().get(0).labourerId(),
                answer.replyId(),
                UUID.randomUUID(),
                answer.invitationId(),
                answer.parts(),
                answer.receivedAt(),
                ReplyClassified.Source.HANDSET);
    }

    private int filled(UUID demand) {
        return sql.list("SELECT filled AS n FROM post WHERE demand_id = ?", row -> row.whole("n"), demand)
                .get(0);
    }
}
