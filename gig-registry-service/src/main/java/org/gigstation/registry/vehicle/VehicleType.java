package org.gigstation.registry.vehicle;

/** Only what is built for passengers carries people (道路交通安全法 49-55). */
enum VehicleType {
    COACH(true),
    MINIBUS(true),
    VAN(true),
    CAR(true),
    TRUCK(false),
    TRACTOR(false),
    MOTOR_TRICYCLE(false);

    private final boolean forPassengers;

    VehicleType(boolean forPassengers) {
        this.forPassengers = forPassengers;
    }

    boolean isForPassengers() {
        return forPassengers;
    }
}
