package org.gigstation.events;

import java.util.Arrays;
import java.util.Optional;

/**
 * The closed list of events: wire type, topic and shape. The wire type is the CloudEvents {@code type}; the JSON Schema and the golden
 * sample of a type lie under {@code schemas/<wire type>.json} and {@code samples/<wire type>.json}.
 */
public enum EventType {
    LABOURER_CHANGED("gig.registry.labourer.changed.v1", Topic.LABOURER, LabourerChanged.class),
    CONTACT_CHANGED("gig.registry.contact.changed.v1", Topic.CONTACT, ContactChanged.class),
    ENTERPRISE_CHANGED("gig.registry.enterprise.changed.v1", Topic.ENTERPRISE, EnterpriseChanged.class),
    VEHICLE_CHANGED("gig.registry.vehicle.changed.v1", Topic.VEHICLE, VehicleChanged.class),
    WORK_TYPE_CHANGED("gig.registry.work-type.changed.v1", Topic.WORK_TYPE, WorkTypeChanged.class),
    DEMAND_MOVED("gig.dispatch.demand.moved.v1", Topic.DEMAND, DemandMoved.class),
    OFFER_MADE("gig.dispatch.offer.made.v1", Topic.OFFER, OfferMade.class),
    OFFER_SETTLED("gig.dispatch.offer.settled.v1", Topic.OFFER, OfferSettled.class),
    OFFER_PROMOTED("gig.dispatch.offer.promoted.v1", Topic.OFFER, OfferPromoted.class),
    OFFER_WITHDRAWN("gig.dispatch.offer.withdrawn.v1", Topic.OFFER, OfferWithdrawn.class),
    OFFER_EXPIRED("gig.dispatch.offer.expired.v1", Topic.OFFER, OfferExpired.class),
    ASSIGNMENT_MOVED("gig.dispatch.assignment.moved.v1", Topic.ASSIGNMENT, AssignmentMoved.class),
    REPLY_CLASSIFIED("gig.notification.reply.classified.v1", Topic.REPLY, ReplyClassified.class),
    LINE_OPTED("gig.notification.reply.opted.v1", Topic.REPLY, LineOpted.class),
    DELIVERY_CHANGED("gig.notification.delivery.changed.v1", Topic.DELIVERY, DeliveryChanged.class);

    private final String wireType;
    private final Topic topic;
    private final Class<? extends Event> shape;

    EventType(String wireType, Topic topic, Class<? extends Event> shape) {
        this.wireType = wireType;
        this.topic = topic;
        this.shape = shape;
    }

    public String wireType() {
        return wireType;
    }

    public Topic topic() {
        return topic;
    }

    public Class<? extends Event> shape() {
        return shape;
    }

    /** The type of an event about to be sent. */
    public static EventType of(Event event) {
        return Arrays.stream(values())
                .filter(type -> type.shape == event.getClass())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(event.getClass() + " is not in the list of events"));
    }

    /** The type of an event that came in; empty when this build does not know it. */
    public static Optional<EventType> ofWireType(String wireType) {
        return Arrays.stream(values())
                .filter(type -> type.wireType.equals(wireType))
                .findFirst();
    }
}
