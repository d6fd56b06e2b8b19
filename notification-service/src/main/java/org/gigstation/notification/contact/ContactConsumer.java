package org.gigstation.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.gigstation.events.ContactChanged;
import org.gigstation.events.Topic;
import org.gigstation.kit.events.EventHandler;

/** Keeps our copy of names and phone lines. */
@ApplicationScoped
class ContactConsumer implements EventHandler {

    private final TakeContacts contacts;

    ContactConsumer(TakeContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String consumer() {
        return "contact";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CONTACT);
    }

    @Override
    public void handle(Incoming incoming) {
        handleAll(List.of(incoming));
    }

    /** A station's whole list comes at once when it is first told. */
    @Override
    public void handleAll(List<Incoming> incoming) {
        contacts.take(Incoming.eventsOf(ContactChanged.class, incoming));
    }
}
