package org.gigstation.registry.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.gigstation.events.AssignmentMoved;
import org.gigstation.events.Topic;
import org.gigstation.kit.events.EventHandler;

@ApplicationScoped
class AssignmentConsumer implements EventHandler {

    private final Disclosures disclosures;

    AssignmentConsumer(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public String consumer() {
        return "disclosure";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.ASSIGNMENT);
    }

    @Override
    public void handle(Incoming incoming) {
        handleAll(List.of(incoming));
    }

    @Override
    public void handleAll(List<Incoming> incoming) {
        disclosures.follow(Incoming.eventsOf(AssignmentMoved.class, incoming));
    }
}
