package org.gigstation.registry.vault;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * {@code POST /keys/rotation} on the management port: adds a key and seals with it anew what the older ones sealed, the data keys of people
 * and the numbers of lines. Safe to repeat; a row that changed meanwhile is left to the change.
 */
@ApplicationScoped
class RotateKeys {

    private static final int BATCH = 500;

    private final Vault vault;
    private final DataSource database;

    RotateKeys(Vault vault, DataSource database) {
        this.vault = vault;
        this.database = database;
    }

    void register(@Observes ManagementInterface management) {
        management.router().post("/keys/rotation").blockingHandler(this::rotate);
    }

    private void rotate(RoutingContext exchange) {
        exchange.json(new JsonObject().put("resealed", rotate()));
    }

    /** @return how many fields were sealed anew */
    int rotate() {
        vault.addKey();
        try (Connection connection = database.getConnection()) {
            return reseal(connection, new SealedColumn("labourer", "data_key", "data-key"))
                    + reseal(connection, new SealedColumn("phone_line", "number_sealed", "number"));
        } catch (SQLException e) {
            throw new IllegalStateException("the rotation stopped; repeat it", e);
        }
    }

    /** Where a sealed field stands, and the name it is bound to. */
    private record SealedColumn(String table, String column, String field) {
        String select() {
            return "SELECT id, " + column + " FROM " + table + " WHERE id > ? AND " + column
                    + " IS NOT NULL ORDER BY id LIMIT " + BATCH;
        }

        String update() {
            return "UPDATE " + table + " SET " + column + " = ? WHERE id = ? AND " + column + " = ?";
        }
    }

    private int reseal(Connection connection, SealedColumn column) throws SQLException {
        int resealed = 0;
        UUID after = new UUID(0, 0);
        try (var select = connection.prepareStatement(column.select());
                var update = connection.prepareStatement(column.update())) {
            for (int read = BATCH; read == BATCH; resealed += read) {
                read = 0;
                select.setObject(1, after);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        after = rows.getObject(1, UUID.class);
                        byte[] old = rows.getBytes(2);
                        update.setBytes(1, vault.seal(after, column.field(), vault.open(after, column.field(), old)));
                        update.setObject(2, after);
                        update.setBytes(3, old);
                        update.addBatch();
                        read++;
                    }
                }
                update.executeBatch();
            }
        }
        return resealed;
    }
}
