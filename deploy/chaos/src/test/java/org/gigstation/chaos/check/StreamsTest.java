package org.gigstation.chaos.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gigstation.chaos.check.Streams.Reader;
import org.gigstation.chaos.check.Streams.Told;
import org.gigstation.chaos.check.Streams.Written;
import org.gigstation.chaos.check.Violation.Kind;
import org.junit.jupiter.api.Test;

class StreamsTest {
    private static final String TOPIC = "gig.dispatch.offer.v1";

    @Test
    void what_was_written_and_told_is_right_however_often_it_was_told() {
        assertThat(Streams.lostOrInvented(List.of(written("a", 1)), List.of(told("a", 0), told("a", 1)), Set.of()))
                .isEmpty();
    }

    @Test
    void what_was_written_and_never_told_is_lost() {
        assertThat(Streams.lostOrInvented(List.of(written("a", 1)), List.of(), Set.of()))
                .extracting(Violation::kind)
                .containsExactly(Kind.LOST);
    }

    @Test
    void what_was_told_and_never_written_is_invented_unless_we_put_it_there() {
        assertThat(Streams.lostOrInvented(List.of(), List.of(told("a", 0), told("b", 1)), Set.of("b")))
                .extracting(Violation::kind)
                .containsExactly(Kind.INVENTED);
    }

    @Test
    void the_order_of_a_key_is_kept_by_the_first_telling_alone() {
        assertThat(Streams.outOfOrder(
                        List.of(written("a", 1), written("b", 2)), List.of(told("a", 0), told("b", 1), told("a", 2))))
                .isEmpty();
    }

    @Test
    void a_key_told_out_of_order_is_seen() {
        assertThat(Streams.outOfOrder(List.of(written("a", 1), written("b", 2)), List.of(told("b", 0), told("a", 1))))
                .extracting(Violation::kind)
                .containsExactly(Kind.ORDER_INVERSION);
    }

    @Test
    void different_keys_may_overtake_each_other() {
        Written first = new Written("a", TOPIC, "ann", 1);
        Written second = new Written("b", TOPIC, "bob", 2);

        assertThat(Streams.outOfOrder(
                        List.of(first, second),
                        List.of(new Told("b", TOPIC, "bob", 0, 0), new Told("a", TOPIC, "ann", 0, 1))))
                .isEmpty();
    }

    @Test
    void an_event_that_no_inbox_holds_is_lost_and_one_that_it_holds_twice_is_duplicated() {
        Reader reader = new Reader("pool", Set.of(TOPIC), Map.of("b", 1, "c", 2));

        assertThat(Streams.notTakenOnce(reader, List.of(told("a", 0), told("b", 1), told("c", 2))))
                .extracting(Violation::kind)
                .containsExactly(Kind.LOST, Kind.DUPLICATED);
    }

    @Test
    void other_topics_are_none_of_the_reader_s_business() {
        Reader reader = new Reader("pool", Set.of("another"), Map.of());

        assertThat(Streams.notTakenOnce(reader, List.of(told("a", 0)))).isEmpty();
    }

    private static Written written(String id, long position) {
        return new Written(id, TOPIC, "ann", position);
    }

    private static Told told(String id, long offset) {
        return new Told(id, TOPIC, "ann", 0, offset);
    }
}
