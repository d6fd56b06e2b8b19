package org.gigstation.kit.events;

import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;

/**
 * The last that is done before a commit, by observers of the transaction's end. Should it fail, the transaction is rolled back here: Quarkus would
 * leave it open on its thread, and whatever that thread was asked next would be done within it.
 */
public final class BeforeCommit {

    private BeforeCommit() {}

    /** What is done; its failure is the commit's. */
    @FunctionalInterface
    public interface Step {
        void run() throws SystemException;
    }

    public static void run(TransactionManager transactions, Step step) throws SystemException {
        try {
            step.run();
        } catch (RuntimeException | Error failure) {
            end(transactions);
            throw failure;
        }
    }

    /** Marked first, because a rollback is announced to the same observers. */
    private static void end(TransactionManager transactions) throws SystemException {
        if (transactions.getStatus() == Status.STATUS_ACTIVE) {
            transactions.setRollbackOnly();
        }
        transactions.rollback();
    }
}
