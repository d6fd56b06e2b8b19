package org.gigstation.bench.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.chaos.stack.Tables;

/** What PostgreSQL alone can do on the services' own server: the same conditional update and the same constrained insert, nothing else. */
final class Ceiling {
    /** Copies of the tables with all their checks, indexes and exclusions. */
    private static final List<String> SCHEMA = List.of(
            "DROP SCHEMA IF EXISTS ceiling CASCADE",
            "CREATE SCHEMA ceiling",
            "CREATE TABLE ceiling.post (LIKE public.post INCLUDING ALL)",
            "ALTER TABLE ceiling.post ADD COLUMN number integer UNIQUE",
            "CREATE TABLE ceiling.assignment (LIKE public.assignment INCLUDING ALL)",
            "ALTER TABLE ceiling.assignment ADD FOREIGN KEY (demand_id, work_date) REFERENCES ceiling.post (demand_id, work_date)");

    private static final String POSTS =
            """
            INSERT INTO ceiling.post (demand_id, work_date, site_id, work_type_code, during, meet_at, headcount, number)
            SELECT gen_random_uuid(), current_date, gen_random_uuid(), 'x', tstzrange(now(), now() + interval '8 hours'), now(), 100000, n
            FROM generate_series(1, %d) n""";
    private static final String TAKE =
            "UPDATE ceiling.post SET filled = filled + 1 WHERE number = %s AND filled < headcount";
    private static final String INSERT =
            """
            INSERT INTO ceiling.assignment (id, offer_id, demand_id, work_date, labourer_id, birth_date, enterprise_id, division_code,
                during, cover_policy_id, state, confirmed_at)
            SELECT gen_random_uuid(), gen_random_uuid(), demand_id, work_date, gen_random_uuid(), '1970-01-01', gen_random_uuid(),
                '530304202', during, gen_random_uuid(), 'CONFIRMED', now() FROM ceiling.post WHERE number = %s""";
    private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");

    private final ChaosStack stack;
    private final int posts;

    Ceiling(ChaosStack stack, int posts) {
        this.stack = stack;
        this.posts = posts;
    }

    /** Acceptances a second, and by what they were driven: pgbench, or where it is not installed threads of ours. */
    record Rate(double perSecond, String drivenBy) {}

    Rate measure(int clients, int seconds) throws Exception {
        prepare();
        return PgBench.isInstalled()
                ? new Rate(byPgBench(clients, seconds), "pgbench")
                : new Rate(byThreads(clients, seconds), "jdbc");
    }

    /** Updates that are not in the rows they count. */
    long lost() throws SQLException {
        try (Tables dispatch = Tables.of(stack, "dispatch")) {
            return dispatch.number(
                    "SELECT (SELECT sum(filled) FROM ceiling.post) - (SELECT count(*) FROM ceiling.assignment)");
        }
    }

    private void prepare() throws SQLException {
        try (Tables dispatch = Tables.of(stack, "dispatch")) {
            for (String statement : SCHEMA) {
                dispatch.update(statement);
            }
            dispatch.update(POSTS.formatted(posts));
        }
    }

    private double byPgBench(int clients, int seconds) throws IOException, InterruptedException {
        Path script = Files.createTempFile("accept-", ".pgbench");
        try {
            Files.writeString(
                    script,
                    String.join(
                            "\n",
                            "\\set post random(1, " + posts + ")",
                            "BEGIN;",
                            TAKE.formatted(":post") + ";",
                            INSERT.formatted(":post").replace("\n", " ") + ";",
                            "COMMIT;",
                            ""),
                    StandardCharsets.UTF_8);
            String said = PgBench.run(stack, "dispatch", script, clients, seconds);
            Matcher rate = RATE.matcher(said);
            if (!rate.find()) {
                throw new IllegalStateException("pgbench gave no rate:\n" + said);
            }
            return Double.parseDouble(rate.group(1));
        } finally {
            Files.delete(script);
        }
    }

    private double byThreads(int clients, int seconds) throws Exception {
        long began = System.nanoTime();
        long deadline = began + seconds * 1_000_000_000L;
        return Together.perSecond(
                Together.run(clients, () -> accept(deadline)).stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                began);
    }

    private int accept(long deadline) throws SQLException {
        int accepted = 0;
        try (Connection connection = stack.database("dispatch");
                PreparedStatement take = connection.prepareStatement(TAKE.formatted("?"));
                PreparedStatement insert = connection.prepareStatement(INSERT.formatted("?"))) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < deadline) {
                int post = 1 + ThreadLocalRandom.current().nextInt(posts);
                take.setInt(1, post);
                take.executeUpdate();
                insert.setInt(1, post);
                insert.executeUpdate();
                connection.commit();
                accepted++;
            }
        }
        return accepted;
    }
}
