package org.gigstation.dispatch.borrowing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.kit.sql.Sql;

/** How many people neighbours still lend. Exact while the posts are locked; what it says, the database refuses otherwise. */
@ApplicationScoped
public class Loans {

    private final Sql sql;

    Loans(Sql sql) {
        this.sql = sql;
    }

    /** @param left people who may be asked beside those who have a post or an open offer; at least one */
    public record Loan(Place place, String lenderCode, int left) {}

    /** What is left for these posts; whoever agreed first is first. */
    public List<Loan> left(Collection<Place> places) {
        return sql.list(
                """
                SELECT * FROM (
                    SELECT b.demand_id, b.work_date, b.lender_code, min(b.settled_at) AS since, sum(b.people_agreed)::int
                        - (SELECT count(*)::int FROM lent l WHERE l.demand_id = b.demand_id AND l.work_date = b.work_date
                               AND l.lender_code = b.lender_code) AS people
                    FROM borrowing b
                    WHERE b.state = 'AGREED' AND (b.demand_id, b.work_date) IN (SELECT * FROM unnest(?, ?::date[]))
                    GROUP BY b.demand_id, b.work_date, b.lender_code) loan
                WHERE people > 0 ORDER BY since, lender_code, demand_id""",
                row -> new Loan(
                        new Place(row.id("demand_id"), row.date("work_date")),
                        row.text("lender_code"),
                        row.whole("people")),
                Place.demandIds(places),
                Place.dates(places));
    }

    /** Whether all who are lent among these offers can have their post together: others may have been asked in their place meanwhile. */
    public boolean allow(Collection<UUID> offerIds) {
        UUID[] ids = offerIds.toArray(UUID[]::new);
        return sql.list(
                        """
                        SELECT w.lender_code FROM offer w WHERE w.id = ANY (?) AND w.lender_code IS NOT NULL
                        GROUP BY w.demand_id, w.work_date, w.lender_code
                        HAVING count(*) + (SELECT count(*) FROM lent l WHERE l.demand_id = w.demand_id AND l.work_date = w.work_date
                                               AND l.lender_code = w.lender_code AND l.offer_id <> ALL (?))
                            > (SELECT coalesce(sum(b.people_agreed), 0) FROM borrowing b WHERE b.demand_id = w.demand_id
                                   AND b.work_date = w.work_date AND b.lender_code = w.lender_code)""",
                        row -> row.text("lender_code"),
                        ids,
                        ids)
                .isEmpty();
    }
}
