package org.gigstation.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Tells events again, under their old ids and in their old order: what a broker lost comes back, what it kept changes nothing, because every
 * reader knows the ids that it has taken. Reaches back as far as {@link Retention} keeps told events.
 */
@ApplicationScoped
public class Retelling {

    private static final String AGAIN =
            "UPDATE outbox SET published = false WHERE published AND occurred_at >= ? AND (topic = ? OR ? = '')";

    private final DataSource database;
    private final OutboxRelay relay;

    Retelling(DataSource database, OutboxRelay relay) {
        this.database = database;
        this.relay = relay;
    }

    /**
     * @param topic one topic by name, or the empty string for all
     * @return how many events will be told again
     */
    public int since(Instant since, String topic) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(AGAIN)) {
            update.setTimestamp(1, Timestamp.from(since));
            update.setString(2, topic);
            update.setString(3, topic);
            int count = update.executeUpdate();
            relay.wake();
            return count;
        } catch (SQLException e) {
            throw new IllegalStateException("no event was marked to be told again", e);
        }
    }
}
