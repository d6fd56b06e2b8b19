package org.gigstation.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.gigstation.dispatch.offer.NoteDelivery.News;
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
        note.prepare(news(batch));
    }

    @Override
    public void handle(Incoming incoming) {
        handleAll(List.of(incoming));
    }

    @Override
    public void handleAll(List<Incoming> batch) {
        note.note(news(batch));
    }

    private static List<News> news(List<Incoming> batch) {
        return Incoming.eventsOf(DeliveryChanged.class, batch).stream()
                .map(delivery -> new News(delivery.offerIds(), next(delivery.state())))
                .toList();
    }

    private static OfferState next(DeliveryChanged.State state) {
        return switch (state) {
            case HELD -> OfferState.HELD;
            case ACCEPTED -> OfferState.SENT;
            case DELIVERED -> OfferState.DELIVERED;
            case FAILED -> OfferState.FAILED;
        };
    }
}
