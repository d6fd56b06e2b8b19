package org.gigstation.local.stack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gigstation.local.kafka.KafkaBroker;

/** The three services and the environment each of them is started with. */
final class Services {
    private static final String SMS_SOURCE = "1069012345";
    static final String SMPP_SYSTEM_ID = "gig";

    /**
     * A service of the house.
     *
     * @param folder in the repository; also its name
     * @param database which is also the database's user
     */
    record Service(String folder, String database, Port port, Port managementPort) {}

    static final List<Service> ALL = List.of(
            new Service("gig-registry-service", "registry", Port.REGISTRY, Port.REGISTRY_MANAGEMENT),
            new Service("dispatch-service", "dispatch", Port.DISPATCH, Port.DISPATCH_MANAGEMENT),
            new Service("notification-service", "notification", Port.NOTIFICATION, Port.NOTIFICATION_MANAGEMENT));

    private final StackConfig config;
    private final Secrets secrets;
    private final Map<String, String> inherited;

    Services(StackConfig config, Secrets secrets, Map<String, String> inherited) {
        this.config = config;
        this.secrets = secrets;
        this.inherited = inherited;
    }

    Running start(Service service) {
        Path jar = config.root().resolve(service.folder()).resolve("target/quarkus-app/quarkus-run.jar");
        return new ServiceProcess(service.folder(), jar, environment(service), config.log(service.folder())).start();
    }

    Map<String, String> environment(Service service) {
        Map<String, String> variables = new HashMap<>();
        variables.put("GIG_HTTP_PORT", Integer.toString(config.port(service.port())));
        variables.put("GIG_MANAGEMENT_PORT", Integer.toString(config.port(service.managementPort())));
        variables.put(
                "GIG_DB_URL", "jdbc:postgresql://localhost:" + config.port(Port.POSTGRES) + "/" + service.database());
        variables.put("GIG_DB_USER", service.database());
        variables.put("GIG_DB_PASSWORD", secrets.of(service.database()));
        variables.put("GIG_KAFKA_BOOTSTRAP", KafkaBroker.bootstrapServers(config.port(Port.KAFKA)));
        variables.put("GIG_OIDC_ISSUER", config.url(Port.KEYCLOAK) + "/realms/gig");
        variables.put("GIG_AUDIT_DIR", config.home().resolve("audit").toString());
        if (service.database().equals("registry")) {
            variables.put(
                    "GIG_REGISTRY_KEYS",
                    config.home().resolve("registry/keys.json").toString());
        }
        if (service.database().equals("notification")) {
            variables.put(
                    "GIG_NOTIFICATION_KEYS",
                    config.home().resolve("notification/keys.json").toString());
        }
        if (service.database().equals("notification") && config.smscHost().isEmpty()) {
            variables.put("GIG_SMPP_HOST", "localhost");
            variables.put("GIG_SMPP_PORT", Integer.toString(config.port(Port.SMPP)));
            variables.put("GIG_SMPP_SYSTEM_ID", SMPP_SYSTEM_ID);
            variables.put("GIG_SMPP_PASSWORD", secrets.smpp());
            variables.put("GIG_SMPP_SOURCE", inherited.getOrDefault("GIG_SMPP_SOURCE", SMS_SOURCE));
        }
        return variables;
    }
}
