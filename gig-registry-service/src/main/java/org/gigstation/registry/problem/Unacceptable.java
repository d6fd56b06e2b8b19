package org.gigstation.registry.problem;

/** A value that cannot be taken. The message says why, Chinese first, and never repeats the value. */
public final class Unacceptable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unacceptable(String reason) {
        super(reason, null, false, false);
    }
}
