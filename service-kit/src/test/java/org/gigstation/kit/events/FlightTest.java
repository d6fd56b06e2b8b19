package org.gigstation.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class FlightTest {

    private final MockProducer<String, String> kafka =
            new MockProducer<>(false, null, new StringSerializer(), new StringSerializer());
    private final Flight flight = new Flight(kafka);

    @Test
    void people_overtake_each_other_freely() throws Exception {
        flight.send(event("ann", "1"));
        flight.send(event("bob", "1"));

        assertThat(sent()).containsExactly("ann 1", "bob 1");
    }

    @Test
    void the_second_event_of_a_person_goes_when_the_first_has_arrived() throws Exception {
        flight.send(event("ann", "1"));
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> sendUnchecked(event("ann", "2")));
        assertThat(sent()).containsExactly("ann 1");

        kafka.completeNext();

        second.join();
        assertThat(sent()).containsExactly("ann 1", "ann 2");
    }

    @Test
    void when_the_first_is_given_up_the_second_does_not_go_at_all() throws Exception {
        flight.send(event("ann", "1"));
        kafka.errorNext(new TimeoutException("the broker died"));

        assertThatThrownBy(() -> flight.send(event("ann", "2"))).isInstanceOf(ExecutionException.class);

        assertThat(sent()).containsExactly("ann 1");
    }

    private void sendUnchecked(ProducerRecord<String, String> event) {
        try {
            flight.send(event);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> sent() {
        return kafka.history().stream()
                .map(record -> record.key() + " " + record.value())
                .toList();
    }

    private static ProducerRecord<String, String> event(String key, String value) {
        return new ProducerRecord<>("gig.test.person.v1", 0, key, value);
    }
}
