package org.gigstation.dispatch.pool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.events.LineOpted;
import org.gigstation.kit.sql.Sql;

/** The lines that opted out, or back in. */
@ApplicationScoped
class OptedLines {

    private final Sql sql;

    OptedLines(Sql sql) {
        this.sql = sql;
    }

    /** @return whether it was news */
    boolean keep(LineOpted opted) {
        return sql.update(
                        """
                        INSERT INTO opted_line (line_id, opted_out, told_at) VALUES (?, ?, ?)
                        ON CONFLICT (line_id) DO UPDATE SET opted_out = excluded.opted_out, told_at = excluded.told_at
                        WHERE opted_line.told_at < excluded.told_at""",
                        opted.lineId(),
                        opted.optedOut(),
                        opted.at())
                == 1;
    }

    Set<UUID> optedOut() {
        return sql.list("SELECT line_id FROM opted_line WHERE opted_out", row -> row.id("line_id")).stream()
                .collect(Collectors.toSet());
    }
}
