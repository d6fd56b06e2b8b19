package org.gigstation.bench.trust;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gigstation.chaos.morning.Calls;
import org.gigstation.chaos.morning.Desk;
import org.gigstation.chaos.morning.Township;
import org.gigstation.chaos.morning.Waiting;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.chaos.stack.Tables;

/** Yes from handsets: message centre, reply reading, Kafka, settlement. */
final class OverSms {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int FIRST_NUMBER = 5_500;
    private static final int FAR_DAY = 2_000;

    private final ChaosStack stack;
    private final Calls calls;
    private final Township township;

    OverSms(ChaosStack stack, Calls calls, Township township) {
        this.stack = stack;
        this.calls = calls;
        this.township = township;
    }

    /** Everybody types at once. @return from the first answer typed to the last post confirmed */
    double acceptsPerSecond() throws SQLException {
        int people = township.pickers().size();
        UUID demand = Offers.demand(calls, township, FAR_DAY, people);
        new Desk(stack, FIRST_NUMBER)
                .ask(demand, township.pickers(), Instant.now().plusSeconds(600));
        Waiting.until("every handset has its offer", PATIENCE, () -> township.pickers().stream()
                .allMatch(picker -> handsetOf(picker.phone()) != null));
        long began = System.nanoTime();
        township.pickers().forEach(picker -> stack.centre().answer(handsetOf(picker.phone()), "1"));
        Waiting.until("every answer is confirmed", PATIENCE, () -> confirmed(demand) == people);
        return Together.perSecond(people, began);
    }

    private long confirmed(UUID demand) {
        try (Tables dispatch = Tables.of(stack, "dispatch")) {
            return dispatch.number("SELECT count(*) FROM assignment WHERE demand_id = ?", demand);
        } catch (SQLException e) {
            throw new IllegalStateException("The assignments were not counted", e);
        }
    }

    private String handsetOf(String phone) {
        return List.of(phone, "86" + phone, "+86" + phone).stream()
                .filter(number -> stack.centre().handsets().find(number).isPresent())
                .findFirst()
                .orElse(null);
    }
}
