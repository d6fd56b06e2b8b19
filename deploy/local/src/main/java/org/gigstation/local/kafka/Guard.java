package org.gigstation.local.kafka;

import java.util.List;
import java.util.Map;

/**
 * A listener that asks who comes (SCRAM) and lets nobody touch what no access rule names, as a cluster does. Whoever comes through the
 * broker's own port may do everything: that is how the rules are set.
 *
 * @param port where it listens; 0 for a broker without one
 * @param passwords by user
 */
public record Guard(int port, Map<String, String> passwords) {
    static final Guard NONE = new Guard(0, Map.of());

    public static final String MECHANISM = "SCRAM-SHA-512";

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    String listener() {
        return stands() ? ",GUARDED://localhost:" + port : "";
    }

    String protocol() {
        return stands() ? ",GUARDED:SASL_PLAINTEXT" : "";
    }

    String properties() {
        if (!stands()) {
            return "";
        }
        return """
                sasl.enabled.mechanisms=%s
                listener.name.guarded.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;
                authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
                super.users=User:ANONYMOUS
                """
                .formatted(MECHANISM);
    }

    /** What the storage is formatted with, so that the first client finds its password there. */
    List<String> formatArguments() {
        return passwords.entrySet().stream()
                .flatMap(user -> List.of(
                        "--add-scram", "%s=[name=%s,password=%s]".formatted(MECHANISM, user.getKey(), user.getValue()))
                        .stream())
                .toList();
    }

    private boolean stands() {
        return port > 0;
    }
}
