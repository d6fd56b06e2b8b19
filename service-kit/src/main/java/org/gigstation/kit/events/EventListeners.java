package org.gigstation.kit.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gigstation.events.Topic;
import org.jboss.logging.Logger;

/** Starts one listener per {@link EventHandler} and stops them. Topics that are missing are made first. */
@ApplicationScoped
class EventListeners {

    private static final Logger LOG = Logger.getLogger(EventListeners.class);
    private static final long TROUBLE_MILLIS = 1_000;

    private final Instance<EventHandler> handlers;
    private final KafkaWire wire;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final String service;
    private List<EventListener> listeners = List.of();
    private volatile boolean running;
    private Thread starter;

    EventListeners(
            Instance<EventHandler> handlers,
            KafkaWire wire,
            Inbox inbox,
            DeadLetters deadLetters,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.handlers = handlers;
        this.wire = wire;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.service = service;
    }

    void start(@Observes @Priority(300) StartupEvent event) {
        listeners = handlers.stream()
                .map(handler -> new EventListener(service, handler, wire, inbox, deadLetters))
                .toList();
        running = true;
        starter = new Thread(this::startListeners, "event-listeners");
        starter.start();
    }

    /** Waits for the broker in the background: a service without Kafka still answers what it can. */
    private void startListeners() {
        while (running) {
            try {
                wire.ensureTopics(
                        topics(),
                        listeners.stream()
                                .flatMap(listener -> listener.deadLetterTopics().stream())
                                .toList());
                listeners.forEach(EventListener::start);
                return;
            } catch (ExecutionException | RuntimeException e) {
                LOG.warnf("Kafka is not there yet: %s", e.getClass().getSimpleName());
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Those we tell and those we hear; of the others a guarded broker lets us see nothing. */
    private Set<Topic> topics() {
        Stream<Topic> told = Stream.of(Topic.values()).filter(topic -> service.contains(topic.service()));
        Stream<Topic> heard = handlers.stream().flatMap(handler -> handler.topics().stream());
        return Stream.concat(told, heard).collect(Collectors.toSet());
    }

    private void pause() {
        try {
            Thread.sleep(TROUBLE_MILLIS);
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        if (starter != null) {
            starter.interrupt();
            starter.join();
        }
        listeners.forEach(EventListener::askToStop);
        for (EventListener listener : listeners) {
            listener.awaitStop();
        }
    }
}
