package org.gigstation.notification.message;

/** Told within the transaction that queued messages; whoever sends looks after its commit. */
public record MessagesQueued() {}
