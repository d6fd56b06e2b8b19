package org.gigstation.chaos.stack;

import java.util.List;

/** A service of the house with all of its processes, its wires and its points. */
public record Service(
        String name, String database, List<Replica> replicas, TcpProxy toDatabase, TcpProxy toBroker, Points points) {

    /** Starts what does not run and returns when all of it is ready. */
    public void heal() {
        replicas.forEach(replica -> replica.launch(java.util.Map.of()));
        replicas.forEach(Replica::awaitReady);
    }
}
