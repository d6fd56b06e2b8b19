package org.gigstation.events;

/** The Kafka topics, named {@code gig.<service>.<noun>.v<n>}. */
public enum Topic {
    /** What dispatch may know of a person. */
    LABOURER("gig.registry.labourer.v1", Kind.STATE),
    /** Names and phone lines, for notification alone. */
    CONTACT("gig.registry.contact.v1", Kind.STATE),
    ENTERPRISE("gig.registry.enterprise.v1", Kind.STATE),
    VEHICLE("gig.registry.vehicle.v1", Kind.STATE),
    WORK_TYPE("gig.registry.work-type.v1", Kind.STATE),
    DEMAND("gig.dispatch.demand.v1", Kind.FACT),
    OFFER("gig.dispatch.offer.v1", Kind.FACT),
    ASSIGNMENT("gig.dispatch.assignment.v1", Kind.FACT),
    REPLY("gig.notification.reply.v1", Kind.FACT),
    DELIVERY("gig.notification.delivery.v1", Kind.FACT);

    private final String topicName;
    private final Kind kind;

    Topic(String topicName, Kind kind) {
        this.topicName = topicName;
        this.kind = kind;
    }

    public String topicName() {
        return topicName;
    }

    /** The one service that tells it, {@code registry}. */
    public String service() {
        return topicName.split("\\.")[1];
    }

    /** State topics are compacted: the last event of a key says everything. */
    public boolean isCompacted() {
        return kind == Kind.STATE;
    }

    private enum Kind {
        STATE,
        FACT
    }
}
