package org.gigstation.kit.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.gigstation.events.Topic;
import org.junit.jupiter.api.Test;

/** How many transactions a batch costs when one of its records cannot take effect. */
class EventListenerTest {

    private static final int MANY = 64;
    private static final long POISON = 37;

    private final List<Long> taken = new ArrayList<>();
    private final List<Long> buried = new ArrayList<>();
    private int transactions;

    @Test
    void one_bad_record_among_many_costs_a_few_transactions_and_its_neighbours_nothing() {
        List<ConsumerRecord<String, String>> batch = IntStream.range(0, MANY)
                .mapToObj(offset -> new ConsumerRecord<>("topic", 0, offset, "key", "value"))
                .toList();

        new EventListener("test", new Nothing(), null, new Counting(), new Grave()).take(batch);

        assertThat(taken)
                .containsExactlyElementsOf(IntStream.range(0, MANY)
                        .mapToObj(Long::valueOf)
                        .filter(offset -> offset != POISON)
                        .toList());
        assertThat(buried).containsExactly(POISON);
        assertThat(transactions)
                .as("two for each halving, and four tries of the last record")
                .isLessThanOrEqualTo(2 * Integer.numberOfTrailingZeros(MANY) + 4);
    }

    private void take(List<ConsumerRecord<String, String>> records) {
        transactions++;
        if (records.stream().anyMatch(one -> one.offset() == POISON)) {
            throw new IllegalStateException("poison");
        }
        records.forEach(one -> taken.add(one.offset()));
    }

    private final class Counting extends Inbox {

        Counting() {
            super(null, new ObjectMapper());
        }

        @Override
        public void takeAll(EventHandler handler, List<ConsumerRecord<String, String>> batch) {
            EventListenerTest.this.take(batch);
        }

        @Override
        public void take(EventHandler handler, ConsumerRecord<String, String> message) {
            EventListenerTest.this.take(List.of(message));
        }

        @Override
        boolean isReachable() {
            return true;
        }
    }

    private final class Grave extends DeadLetters {

        Grave() {
            super(null, null, null, null, null);
        }

        @Override
        synchronized void bury(ConsumerRecord<String, String> message, String consumer, RuntimeException failure) {
            buried.add(message.offset());
        }
    }

    private static final class Nothing implements EventHandler {

        @Override
        public String consumer() {
            return "nothing";
        }

        @Override
        public Set<Topic> topics() {
            return Set.of();
        }

        @Override
        public void handle(Incoming incoming) {
            throw new UnsupportedOperationException("the inbox is in its place");
        }
    }
}
