package org.gigstation.dispatch.pool;

import jakarta.enterprise.context.ApplicationScoped;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.kit.sql.Query;
import org.gigstation.kit.sql.Sql;

/** Counts what has arrived. */
@ApplicationScoped
class PoolCount {

    private final Sql sql;

    PoolCount(Sql sql) {
        this.sql = sql;
    }

    /** Counts within the caller's divisions; work types are everybody's. */
    record View(long labourers, long matchable, long enterprises, long sites, long workTypes, long vehicles) {}

    View count(Reach reach) {
        return new View(
                count("labourer l WHERE l.status <> 'LEFT'", "l", reach),
                count("labourer l WHERE l.status = 'ACTIVE'", "l", reach),
                count("enterprise e WHERE true", "e", reach),
                count("site s WHERE true", "s", reach),
                count(Query.of("SELECT count(*) AS n FROM work_type WHERE true")),
                count("vehicle v WHERE v.active", "v", reach));
    }

    private long count(String from, String table, Reach reach) {
        return count(reach.narrow(Query.of("SELECT count(*) AS n FROM " + from), table));
    }

    private long count(Query query) {
        return sql.list(query, row -> row.number("n")).get(0);
    }
}
