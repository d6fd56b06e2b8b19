package org.gigstation.dispatch.cover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.kit.sql.Query;
import org.gigstation.kit.sql.Sql;

/** Who is insured on which day, stand-bys included. */
@ApplicationScoped
public class InsuredList {

    private final Sql sql;

    InsuredList(Sql sql) {
        this.sql = sql;
    }

    /** Why somebody stands on the list. */
    public enum Origin {
        OFFER,
        STAND_BY
    }

    /** One person to be listed under a policy. */
    public record Listing(UUID labourerId, CoverPolicy policy, Origin origin) {}

    /** Puts people on the list of a day; who is on it stays as they are. */
    public void put(Collection<Listing> listings, LocalDate date, Instant now) {
        sql.batch(
                """
                INSERT INTO cover_entry (labourer_id, work_date, policy_id, valid_from, valid_to, origin, listed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                listings.stream()
                        .map(listing -> new Object[] {
                            listing.labourerId(),
                            date,
                            listing.policy().id(),
                            listing.policy().validFrom(),
                            listing.policy().validTo(),
                            listing.origin(),
                            now
                        })
                        .toList());
    }

    public Set<UUID> on(LocalDate date) {
        return sql
                .list("SELECT labourer_id FROM cover_entry WHERE work_date = ?", row -> row.id("labourer_id"), date)
                .stream()
                .collect(Collectors.toSet());
    }

    /** Who is insured on that day for work elsewhere alone: under policies that do not reach work in that division. */
    public Set<UUID> elsewhere(LocalDate date, String workDivision) {
        return sql
                .list(
                        """
                        SELECT c.labourer_id FROM cover_entry c JOIN cover_policy p ON p.id = c.policy_id
                        WHERE c.work_date = ? AND NOT starts_with(?, p.division_code)""",
                        row -> row.id("labourer_id"),
                        date,
                        workDivision)
                .stream()
                .collect(Collectors.toSet());
    }

    /** An entry as clients see it. */
    record Entry(UUID labourerId, LocalDate date, UUID policyId, Origin origin, Instant listedAt) {}

    List<Entry> page(LocalDate date, Reach reach, UUID after, int fetch) {
        Query query = Query.of(
                """
                SELECT c.labourer_id, c.work_date, c.policy_id, c.origin, c.listed_at
                FROM cover_entry c JOIN labourer l ON l.id = c.labourer_id WHERE c.work_date = ?""",
                date);
        return sql.list(
                reach.narrow(query, "l").and("c.labourer_id > ?", after).end("ORDER BY c.labourer_id LIMIT ?", fetch),
                row -> new Entry(
                        row.id("labourer_id"),
                        row.date("work_date"),
                        row.id("policy_id"),
                        row.one(Origin.class, "origin"),
                        row.instant("listed_at")));
    }
}
