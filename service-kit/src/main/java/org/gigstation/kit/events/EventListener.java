package org.gigstation.kit.events;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.gigstation.events.Topic;
import org.jboss.logging.Logger;

/**
 * One thread, one consumer. A batch takes effect in one transaction; when that fails its halves are taken each for itself, down to the
 * single record, so that poison costs its neighbours nothing: three tries, then a dead letter. Trouble with the database is not the record's
 * fault and is waited out.
 */
final class EventListener {

    private static final Logger LOG = Logger.getLogger(EventListener.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int TRIES = 3;
    private static final long RETRY_MILLIS = 100;
    private static final long TROUBLE_MILLIS = 500;

    private final EventHandler handler;
    private final String group;
    private final KafkaWire wire;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final Thread thread;
    private volatile boolean running = true;
    private volatile KafkaConsumer<String, String> consumer;

    EventListener(String service, EventHandler handler, KafkaWire wire, Inbox inbox, DeadLetters deadLetters) {
        this.handler = handler;
        this.group = service + "." + handler.consumer();
        this.wire = wire;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.thread = new Thread(this::run, "events-" + handler.consumer());
    }

    List<String> deadLetterTopics() {
        return handler.topics().stream()
                .map(topic -> DeadLetters.topicOf(topic.topicName(), handler.consumer()))
                .toList();
    }

    void start() {
        thread.start();
    }

    void askToStop() {
        running = false;
        var current = consumer;
        if (current != null) {
            current.wakeup();
        }
    }

    void awaitStop() throws InterruptedException {
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    private void run() {
        while (running) {
            try (KafkaConsumer<String, String> fresh = wire.newConsumer(group)) {
                consumer = fresh;
                fresh.subscribe(handler.topics().stream().map(Topic::topicName).toList());
                listen(fresh);
            } catch (WakeupException e) {
                LOG.debugf("%s stops", group);
            } catch (RuntimeException e) {
                LOG.warnf("%s starts again after %s", group, e.getClass().getSimpleName());
                pause(TROUBLE_MILLIS);
            }
        }
    }

    private void listen(KafkaConsumer<String, String> from) {
        while (running) {
            ConsumerRecords<String, String> batch = from.poll(POLL);
            if (!batch.isEmpty()) {
                take(StreamSupport.stream(batch.spliterator(), false).toList());
                from.commitSync();
            }
        }
    }

    /** By halves, so that after one bad record, or one lock that was held too long, the rest still takes few transactions. */
    void take(List<ConsumerRecord<String, String>> batch) {
        try {
            inbox.takeAll(handler, batch);
        } catch (RuntimeException e) {
            LOG.debugf("%s takes a batch of %d by halves after %s", group, batch.size(), e.getClass());
            takeByHalves(batch);
        }
    }

    private void takeByHalves(List<ConsumerRecord<String, String>> batch) {
        if (batch.size() == 1) {
            takeOne(batch.get(0));
        } else {
            awaitDatabase();
            int middle = batch.size() / 2;
            take(batch.subList(0, middle));
            take(batch.subList(middle, batch.size()));
        }
    }

    private void awaitDatabase() {
        while (running && !inbox.isReachable()) {
            pause(TROUBLE_MILLIS);
        }
    }

    private void takeOne(ConsumerRecord<String, String> message) {
        for (int attempt = 1; running; ) {
            try {
                inbox.take(handler, message);
                return;
            } catch (RuntimeException e) {
                if (Unavailability.is(e) || !inbox.isReachable()) {
                    pause(TROUBLE_MILLIS);
                } else if (attempt++ >= TRIES) {
                    deadLetters.bury(message, handler.consumer(), e);
                    return;
                } else {
                    pause(RETRY_MILLIS);
                }
            }
        }
        throw new WakeupException();
    }

    private void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
