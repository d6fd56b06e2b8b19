package org.gigstation.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class BeforeCommitTest {

    @Inject
    TransactionManager transactions;

    @Test
    void whose_last_step_fails_is_over_and_its_thread_is_free() throws Exception {
        transactions.begin();

        assertThatThrownBy(() -> BeforeCommit.run(transactions, () -> {
                    throw new IllegalStateException("no audit entry could be written");
                }))
                .hasMessage("no audit entry could be written");
        assertThat(transactions.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
    }

    @Test
    void whose_last_step_is_done_goes_on_to_its_commit() throws Exception {
        transactions.begin();

        BeforeCommit.run(transactions, () -> {});

        assertThat(transactions.getStatus()).isEqualTo(Status.STATUS_ACTIVE);
        transactions.rollback();
    }
}
