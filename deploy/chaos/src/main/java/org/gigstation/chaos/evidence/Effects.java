package org.gigstation.chaos.evidence;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gigstation.chaos.check.Bookings;
import org.gigstation.chaos.check.Bookings.Booking;
import org.gigstation.chaos.check.Bookings.Room;
import org.gigstation.chaos.check.Messages;
import org.gigstation.chaos.check.Messages.Handset;
import org.gigstation.chaos.check.Operations;
import org.gigstation.chaos.check.Violation;
import org.gigstation.chaos.check.Violation.Kind;
import org.gigstation.chaos.history.History;
import org.gigstation.chaos.morning.Morning;
import org.gigstation.chaos.morning.Township;
import org.gigstation.chaos.morning.Waiting;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.chaos.stack.Tables;

/** What the databases hold, compared with what clients and handsets were told. */
final class Effects {
    private static final String BOOKINGS =
            """
            SELECT a.id, a.labourer_id, a.demand_id, lower(a.during), upper(a.during),
                EXISTS (SELECT FROM cover_entry c WHERE c.labourer_id = a.labourer_id AND c.work_date = a.work_date
                    AND a.work_date BETWEEN c.valid_from AND c.valid_to)
            FROM assignment a WHERE a.state NOT IN ('CANCELLED_BY_WORKER', 'WITHDRAWN_BY_STATION')""";
    private static final String POSTS =
            """
            SELECT p.demand_id || ' ' || p.work_date, p.headcount, p.filled, (SELECT count(*) FROM assignment a
                WHERE a.demand_id = p.demand_id AND a.work_date = p.work_date
                    AND a.state NOT IN ('CANCELLED_BY_WORKER', 'WITHDRAWN_BY_STATION'))
            FROM post p""";
    private static final String TRIPS =
            """
            SELECT t.id::text, t.rated_seats, t.seats_taken, (SELECT count(*) FROM assignment a WHERE a.trip_id = t.id
                AND a.state NOT IN ('CANCELLED_BY_WORKER', 'WITHDRAWN_BY_STATION'))
            FROM trip t""";
    /** A person told "confirmed" may have given the post back since: then it was there once. */
    private static final String CONFIRMED =
            "SELECT offer_id::text, greatest(count(*) FILTER (WHERE live), least(count(*), 1)) FROM assignment GROUP BY offer_id";
    /** An acknowledged answer that dispatch settled twice, or that no message answered. */
    private static final String UNANSWERED =
            """
            SELECT r.id::text FROM reply r WHERE r.state = 'SETTLED'
                AND NOT EXISTS (SELECT FROM message m WHERE m.reply_id = r.id)""";

    private static final String OFFERS =
            """
            SELECT p.carrier_id FROM message_part p JOIN message m ON m.id = p.message_id WHERE m.template_code LIKE 'OFFER%'""";
    private static final String ANSWERS =
            """
            SELECT p.labourer_id::text, count(*) FROM reply r JOIN person_line p ON p.line_id = r.line_id WHERE %s GROUP BY 1""";

    /** Questions of unknown outcome, by person, with the moment in which they left or did not. */
    private static final String IN_DOUBT =
            """
            SELECT p.labourer_id::text, m.submitted_at FROM message m JOIN person_line p ON p.line_id = m.line_id
            WHERE m.state = 'UNKNOWN' AND m.cause = 'invited:' || m.invitation_id AND m.submitted_at IS NOT NULL""";

    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(30);

    private Effects() {}

    static List<Violation> of(ChaosStack stack, Township township, History history) throws SQLException {
        List<Violation> found = new ArrayList<>();
        try (Tables dispatch = Tables.of(stack, "dispatch");
                Tables registry = Tables.of(stack, "registry");
                Tables notification = Tables.of(stack, "notification")) {
            found.addAll(bookings(dispatch));
            found.addAll(Operations.check(
                    history.entries(),
                    Morning.POST_DEMAND,
                    counts(dispatch, "SELECT note, count(*) FROM demand WHERE note LIKE 'chaos-%' GROUP BY note")));
            found.addAll(Operations.check(history.entries(), Morning.ANSWER, counts(dispatch, CONFIRMED)));
            found.addAll(registered(registry, history));
            Journal journal = Journal.read(stack.journal());
            awaitNothingInFlight(notification);
            found.addAll(messages(notification, journal));
            found.addAll(Messages.answersLost(handsets(notification, township, journal, stack.journal())));
            notification
                    .list(UNANSWERED, row -> row.getString(1))
                    .forEach(reply -> found.add(new Violation(Kind.LOST, "reply " + reply + " got no result")));
        }
        return found;
    }

    /** Once no attempt is in flight, every message that had arrived when the journal was read is in the table, or flagged. */
    private static void awaitNothingInFlight(Tables notification) {
        Waiting.within(SETTLED_WITHIN, () -> {
            try {
                return notification.number("SELECT count(*) FROM message WHERE attempt_id IS NOT NULL") == 0;
            } catch (SQLException e) {
                throw new IllegalStateException("The messages were not counted", e);
            }
        });
    }

    private static List<Violation> bookings(Tables dispatch) throws SQLException {
        List<Booking> live = dispatch.list(
                BOOKINGS,
                row -> new Booking(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant(),
                        row.getTimestamp(5).toInstant(),
                        row.getBoolean(6)));
        List<Room> rooms = new ArrayList<>(rooms(dispatch, POSTS));
        rooms.addAll(rooms(dispatch, TRIPS));
        List<Violation> found = new ArrayList<>(Bookings.doubleBooked(live));
        found.addAll(Bookings.uncovered(live));
        found.addAll(Bookings.overfilled(rooms));
        return found;
    }

    private static List<Room> rooms(Tables dispatch, String sql) throws SQLException {
        return dispatch.list(sql, row -> new Room(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4)));
    }

    /** The registry seals numbers, so newcomers are counted by the ids that clients were given. */
    private static List<Violation> registered(Tables registry, History history) throws SQLException {
        Set<String> ids = new HashSet<>(registry.list("SELECT id::text FROM labourer", row -> row.getString(1)));
        Map<String, Integer> present = new HashMap<>();
        history.entries().stream()
                .filter(entry -> entry.action().equals(Morning.REGISTER) && ids.contains(entry.detail()))
                .forEach(entry -> present.put(entry.subject(), 1));
        return Operations.check(history.entries(), Morning.REGISTER, present);
    }

    private static List<Violation> messages(Tables notification, Journal journal) throws SQLException {
        Set<String> carrierIds =
                new HashSet<>(notification.list("SELECT carrier_id FROM message_part", row -> row.getString(1)));
        Set<String> offers = new HashSet<>(notification.list(OFFERS, row -> row.getString(1)));
        // a message flagged UNKNOWN is never sent again, whatever its parts came to
        long unknown = notification.number("SELECT coalesce(sum(parts), 0) FROM message WHERE state = 'UNKNOWN'");
        return Messages.sentTwice(journal.arrived(), new Messages.Known(carrierIds, offers, (int) unknown));
    }

    /** People type on while we count: what was acknowledged before must be stored, and what is stored must have been typed by now. */
    private static List<Handset> handsets(Tables notification, Township township, Journal before, Path journal)
            throws SQLException {
        Map<String, Integer> stored = counts(notification, ANSWERS.formatted("true"));
        Map<String, Integer> heeded =
                counts(notification, ANSWERS.formatted("r.state NOT IN ('DUPLICATE', 'REPEATED')"));
        Map<String, List<Instant>> inDoubt = new HashMap<>();
        notification
                .list(
                        IN_DOUBT,
                        row -> Map.entry(row.getString(1), row.getTimestamp(2).toInstant()))
                .forEach(question -> inDoubt.computeIfAbsent(question.getKey(), person -> new ArrayList<>())
                        .add(question.getValue()));
        Journal after = Journal.read(journal);
        return township.pickers().stream()
                .map(picker -> new Handset(
                        picker.phone(),
                        after.typed(picker.phone()),
                        before.acknowledged(picker.phone()),
                        stored.getOrDefault(picker.labourer().toString(), 0),
                        heeded.getOrDefault(picker.labourer().toString(), 0),
                        after.ambiguous(
                                picker.phone(),
                                inDoubt.getOrDefault(picker.labourer().toString(), List.of()))))
                .toList();
    }

    private static Map<String, Integer> counts(Tables tables, String sql) throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        tables.list(sql, row -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }
}
