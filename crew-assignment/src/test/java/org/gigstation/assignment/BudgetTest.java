package org.gigstation.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private final AtomicLong clock = new AtomicLong(400);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Budget budget = new Budget(1_400, clock::get, cancelled::get, Progress.SILENT);

    @Test
    void a_share_counts_from_when_it_is_asked_for() {
        clock.set(600);
        BooleanSupplier half = budget.spentAfter(50);

        clock.set(999);
        assertThat(half.getAsBoolean()).isFalse();
        clock.set(1_000);
        assertThat(half.getAsBoolean()).isTrue();
        assertThat(budget.spent()).isFalse();
    }

    @Test
    void of_a_budget_that_is_spent_no_share_is_left() {
        clock.set(2_000);

        assertThat(budget.spentAfter(50).getAsBoolean()).isTrue();
    }

    @Test
    void whoever_cancels_ends_the_share_too() {
        BooleanSupplier half = budget.spentAfter(50);

        cancelled.set(true);

        assertThat(half.getAsBoolean()).isTrue();
    }
}
