package org.gigstation.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gigstation.events.DeliveryChanged;
import org.gigstation.events.Topic;
import org.gigstation.kit.events.EventHandler;

/** Hears what became of the messages that carry offers. */
@ApplicationScoped
class DeliveryConsumer implements EventHandler {

    private final NoteDelivery note;

    DeliveryConsumer(NoteDelivery note) {
        this.note = note;
    }

    @Override
    public String consumer() {
        return "delivery";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.DELIVERY);
    }

    @Override
    public void before(List<Incoming> batch) {
        List<DeliveryChanged> news = batch.stream()
                .map(Incoming::event)
                .filter(DeliveryChanged.class::isInstance)
                .map(DeliveryChanged.class::cast)
                .toList();
        note.prepare(
                offers(news.stream()),
                offers(news.stream().filter(delivery -> delivery.state() == DeliveryChanged.State.FAILED)));
    }

    private static List<UUID> offers(Stream<DeliveryChanged> news) {
        return news.flatMap(delivery -> delivery.offerIds().stream()).distinct().toList();
    }

    @Override
    public void handle(Incoming incoming) {
        if (incoming.event() instanceof DeliveryChanged delivery
                && !delivery.offerIds().isEmpty()) {
            OfferState next =
                    switch (delivery.state()) {
                        case HELD -> OfferState.HELD;
                        case ACCEPTED -> OfferState.SENT;
                        case DELIVERED -> OfferState.DELIVERED;
                        case FAILED -> OfferState.FAILED;
                    };
            note.note(delivery.offerIds(), next);
        }
    }
}
