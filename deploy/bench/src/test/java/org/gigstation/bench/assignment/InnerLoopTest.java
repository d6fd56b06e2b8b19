package org.gigstation.bench.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.gigstation.assignment.flow.Flow;
import org.junit.jupiter.api.Test;

/** What JMH repeats does what it says. */
class InnerLoopTest {

    private final InnerLoop loop = new InnerLoop();

    @Test
    void the_search_proves_its_answer() {
        InnerLoop.Township township = new InnerLoop.Township();
        township.write();

        Flow flow = loop.search(township);

        assertThat(flow.primal()).isEqualTo(flow.dual());
        assertThat(flow.finished()).isTrue();
    }

    @Test
    void most_declined_seats_are_filled_again() {
        InnerLoop.County county = new InnerLoop.County();
        county.prepare(Scale.TOWNSHIP);
        int filled = 0;

        for (int decline = 0; decline < 50; decline++) {
            filled += loop.refill(county).moves().isEmpty() ? 0 : 1;
        }

        assertThat(filled).isGreaterThan(25);
        assertThat(loop.nextFree(county)).hasSizeLessThanOrEqualTo(1);
    }
}
