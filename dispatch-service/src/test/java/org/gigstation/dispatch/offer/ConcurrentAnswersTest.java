package org.gigstation.dispatch.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.gigstation.dispatch.Station;
import org.gigstation.dispatch.Township;
import org.gigstation.events.LabourerChanged;
import org.gigstation.events.OfferSettled.Outcome;
import org.gigstation.events.OfferSettled.Result;
import org.gigstation.events.ReplyClassified;
import org.gigstation.events.ReplyClassified.Intent;
import org.gigstation.kit.sql.RefusedByDatabase;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.testing.Backends;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class ConcurrentAnswersTest {

    private static final Logger LOG = Logger.getLogger(ConcurrentAnswersTest.class);
    private static final int PEOPLE = 250;
    private static final int THREADS = 32;
    private static final int TIMES_TOLD = 5;

    @Inject
    Township township;

    @Inject
    SettleReply settle;

    @Inject
    OfferRows rows;

    @Inject
    Sql sql;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void five_hundred_say_yes_at_once_and_as_many_get_a_post_as_there_are(int headcount) throws Exception {
        LocalDate date = Station.dayAhead(20 + headcount);
        String work = township.workType("rush-" + headcount);
        var one = township.farm("甲" + headcount);
        var other = township.farm("乙" + headcount);
        List<LabourerChanged> people = township.people(PEOPLE, work);
        rows.awaitKnown(people, one, other, work);
        UUID demand = Station.release(Station.demand(one, work, date, headcount));
        UUID sameTime = Station.release(Station.demand(other, work, date, 6 - headcount));
        List<Answer> answers = new ArrayList<>();
        answers.addAll(rows.offered(demand, people, OfferState.DELIVERED));
        answers.addAll(rows.offered(sameTime, people, OfferState.DECLINED)); // they think better of it
        Collections.shuffle(answers, new Random(headcount));

        Instant begun = Instant.now();
        List<Result> results = settleAll(answers);
        LOG.infof(
                "%d answers settled in %d ms",
                answers.size(), Duration.between(begun, Instant.now()).toMillis());

        Map<Outcome, Long> outcomes =
                results.stream().collect(Collectors.groupingBy(Result::outcome, Collectors.counting()));
        assertThat(results).hasSize(2 * PEOPLE);
        assertThat(outcomes.get(Outcome.CONFIRMED)).isEqualTo(6);
        assertThat(count("SELECT filled AS n FROM post WHERE demand_id = ?", demand))
                .isEqualTo(headcount);
        assertThat(count("SELECT filled AS n FROM post WHERE demand_id = ?", sameTime))
                .isEqualTo(6 - headcount);
        assertThat(count(
                        """
                        SELECT count(*)::int AS n FROM assignment a JOIN assignment b ON a.labourer_id = b.labourer_id
                            AND a.id < b.id AND a.during && b.during AND a.live AND b.live WHERE a.demand_id IN (?, ?)""",
                        demand,
                        sameTime))
                .isZero();
        assertThat(ranks(results, demand)).doesNotHaveDuplicates().startsWith(1);
        assertThat(answers).allSatisfy(answer -> assertThat(told(answer)).isEqualTo(1));
    }

    @Test
    void an_answer_that_stands_three_times_in_one_batch_is_settled_once() {
        String work = township.workType("thrice-" + township.id());
        var farm = township.farm("丙");
        List<LabourerChanged> people = township.people(1, work);
        rows.awaitKnown(people, farm, farm, work);
        UUID demand = Station.release(Station.demand(farm, work, Station.dayAhead(26), 1));
        Answer answer = rows.offered(demand, people, OfferState.DELIVERED).get(0);

        settle.settle(List.of(answer, answer, answer));

        assertThat(told(answer)).isEqualTo(1);
    }

    private List<Result> settleAll(List<Answer> answers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Result>>> calls = answers.stream()
                    .<Callable<List<Result>>>map(answer -> () -> settled(answer))
                    .toList();
            List<Result> results = new ArrayList<>();
            for (Future<List<Result>> settled : threads.invokeAll(calls)) {
                results.addAll(settled.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    /** As Kafka would: an answer that found no connection is told again, and is settled once. */
    private List<Result> settled(Answer answer) {
        for (int told = 1; ; told++) {
            try {
                return settle.settle(answer);
            } catch (RefusedByDatabase e) {
                if (told == TIMES_TOLD) {
                    throw e;
                }
            }
        }
    }

    private List<Integer> ranks(List<Result> results, UUID demand) {
        List<UUID> ofDemand = sql.list("SELECT id FROM offer WHERE demand_id = ?", row -> row.id("id"), demand);
        return results.stream()
                .filter(result -> result.outcome() == Outcome.STAND_BY && ofDemand.contains(result.offerId()))
                .map(Result::standByRank)
                .sorted()
                .toList();
    }

    private int told(Answer answer) {
        ReplyClassified.Answer part = answer.parts().get(0);
        assertThat(part.intent()).isEqualTo(Intent.ACCEPT);
        return count(
                "SELECT count(*)::int AS n FROM outbox WHERE event_key = ? AND event_type LIKE '%settled%' AND body LIKE ?",
                part.labourerId(), "%" + answer.replyId() + "%");
    }

    private int count(String statement, Object... values) {
        return sql.list(statement, row -> row.whole("n"), values).get(0);
    }
}
