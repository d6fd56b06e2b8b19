package org.gigstation.kit.http;

import java.util.UUID;

/** A repeatable write that waits to be carried out together with others: whose key it is, for which request. */
public final class KeyedWrite {

    private final Key key;
    private final String hash;
    private final UUID run;
    private volatile boolean settled;

    KeyedWrite(Key key, String hash, UUID run) {
        this.key = key;
        this.hash = hash;
        this.run = run;
    }

    /** A principal's key. Two writes of one key are one write, or a mistake of the client. */
    public record Key(String principal, String value) {}

    public Key key() {
        return key;
    }

    String hash() {
        return hash;
    }

    UUID run() {
        return run;
    }

    /** The table says what became of it; nothing is left to be kept. */
    void settle() {
        settled = true;
    }

    boolean isSettled() {
        return settled;
    }
}
