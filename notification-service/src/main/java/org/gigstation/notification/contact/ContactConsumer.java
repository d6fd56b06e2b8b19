package org.gigstation.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.gigstation.events.ContactChanged;
import org.gigstation.events.Topic;
import org.gigstation.kit.events.EventHandler;

/** Keeps our copy of names and phone lines. */
@ApplicationScoped
class ContactConsumer implements EventHandler {

    private final Contacts contacts;

    ContactConsumer(Contacts contacts) {
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
        if (incoming.event() instanceof ContactChanged contact) {
            contacts.take(contact);
        }
    }
}
