package org.gigstation.chaos.row;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gigstation.chaos.check.Violation;
import org.gigstation.chaos.check.Violation.Kind;
import org.gigstation.chaos.fault.Fault;
import org.gigstation.chaos.fault.Fault.Shots;
import org.gigstation.chaos.stack.Replica;
import org.gigstation.chaos.stack.Service;
import org.gigstation.chaos.stack.Tables;

/** Somebody with all rights over the database changes the audit: a byte, a row gone, two rows swapped. Each must be found. */
final class Tampering {
    private static final String SOMEWHERE = "(SELECT max(position) / 2 + 1 FROM audit_link)";
    private static final String FLIP =
            """
            UPDATE audit_entry SET actor = translate(actor, 'aeiou', 'eioua') WHERE entry_id =
                (SELECT entry_id FROM audit_link WHERE position = %s)"""
                    .formatted(SOMEWHERE);
    private static final String FLIP_BACK = FLIP.replace("'aeiou', 'eioua'", "'eioua', 'aeiou'");
    private static final String HIDE =
            "CREATE TABLE hidden AS SELECT * FROM audit_entry WHERE entry_id = (SELECT entry_id FROM audit_link WHERE position = %s)"
                    .formatted(SOMEWHERE);
    private static final String DELETE = "DELETE FROM audit_entry WHERE entry_id IN (SELECT entry_id FROM hidden)";
    private static final String PUT_BACK = "INSERT INTO audit_entry SELECT * FROM hidden";
    private static final String SWAP =
            """
            UPDATE audit_link l SET hash = o.hash FROM audit_link o, (SELECT %s AS p) m
            WHERE l.position IN (m.p, m.p - 1) AND o.position = 2 * m.p - 1 - l.position"""
                    .formatted(SOMEWHERE);

    private Tampering() {}

    static List<Violation> isFound(Stage stage, Tally tally) {
        List<Violation> found = new ArrayList<>();
        for (Service service : stage.stack().services()) {
            if (!isWhole(service)) {
                found.add(new Violation(Kind.LOST, service.name() + ": the audit is not whole"));
            }
            tally.inject(shot(stage, service, "flips a byte", found, List.of(FLIP), List.of(FLIP_BACK)));
            tally.inject(shot(
                    stage,
                    service,
                    "deletes a row",
                    found,
                    List.of(HIDE, DELETE),
                    List.of(PUT_BACK, "DROP TABLE hidden")));
            tally.inject(shot(stage, service, "swaps two", found, List.of(SWAP), List.of(SWAP)));
        }
        return found;
    }

    private static Fault shot(
            Stage stage, Service service, String what, List<Violation> found, List<String> change, List<String> back) {
        return new Fault() {
            @Override
            public String victim() {
                return service.name();
            }

            @Override
            public String name() {
                return "somebody " + what + " in the audit of " + service.name();
            }

            @Override
            public Shots inject() {
                int rows = run(stage, service, change);
                if (rows > 0 && isWhole(service)) {
                    found.add(new Violation(Kind.MISBEHAVED, name() + ", and nobody sees it"));
                }
                run(stage, service, back);
                return Shots.of(rows > 0);
            }
        };
    }

    /** The services' own roles cannot: only a superuser switches triggers off. @return rows changed by the last statement */
    private static int run(Stage stage, Service service, List<String> statements) {
        try (Tables tables = Tables.of(stage.stack(), service.database())) {
            tables.update("SET session_replication_role = replica");
            int rows = 0;
            for (String statement : statements) {
                rows = tables.update(statement);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The audit was not changed", e);
        }
    }

    private static boolean isWhole(Service service) {
        Replica replica = service.replicas().get(0);
        try {
            return replica.ask("/audit/verify").statusCode() == 200;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("The audit was not verified", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
