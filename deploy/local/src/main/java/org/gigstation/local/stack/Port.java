package org.gigstation.local.stack;

/** Every TCP port the stack listens on, with its number before {@code GIG_PORT_OFFSET}. */
public enum Port {
    GATEWAY(8080),
    REGISTRY(8081),
    DISPATCH(8082),
    NOTIFICATION(8083),
    WALL(8084),
    KEYCLOAK(8180),
    POSTGRES(15432),
    KAFKA(19092),
    KAFKA_CONTROLLER(19093),
    SMPP(2775),
    KEYCLOAK_MANAGEMENT(9080),
    REGISTRY_MANAGEMENT(9081),
    DISPATCH_MANAGEMENT(9082),
    NOTIFICATION_MANAGEMENT(9083);

    private final int standard;

    Port(int standard) {
        this.standard = standard;
    }

    int standard() {
        return standard;
    }

    /** Environment variable that moves this port alone, for instance {@code GIG_LOCAL_GATEWAY_PORT}. */
    String variable() {
        return "GIG_LOCAL_" + name() + "_PORT";
    }
}
