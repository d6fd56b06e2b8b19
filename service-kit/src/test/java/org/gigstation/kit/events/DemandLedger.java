package org.gigstation.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.gigstation.events.DemandMoved;
import org.gigstation.events.Topic;

/** A consumer that writes down what took effect, and chokes on demands marked as poison until it is cured. */
@ApplicationScoped
class DemandLedger implements EventHandler {

    static final String POISON = "poison";
    /** A demand that comes while the database is away, for as many tries as its version says. */
    static final String AWAY = "away";

    private final DataSource database;
    private final List<UUID> inOrder = new CopyOnWriteArrayList<>();
    private final AtomicLong triesInVain = new AtomicLong();
    private volatile boolean cured;

    DemandLedger(DataSource database) {
        this.database = database;
    }

    @Override
    public String consumer() {
        return "ledger";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.DEMAND);
    }

    @Override
    public void handle(Incoming incoming) {
        DemandMoved demand = (DemandMoved) incoming.event();
        if (demand.workTypeCode().equals(POISON) && !cured) {
            throw new IllegalStateException("cannot swallow this");
        }
        if (demand.workTypeCode().equals(AWAY) && triesInVain.incrementAndGet() < demand.version()) {
            throw new IllegalStateException(new SQLException("terminating connection", "57P01"));
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("INSERT INTO ledger (demand_id, version) VALUES (?, ?)")) {
            insert.setObject(1, demand.demandId());
            insert.setLong(2, demand.version());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        inOrder.add(incoming.eventId());
    }

    void cure() {
        cured = true;
    }

    List<UUID> eventIds() {
        return inOrder;
    }
}
