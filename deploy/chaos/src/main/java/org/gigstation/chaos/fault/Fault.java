package org.gigstation.chaos.fault;

/** Something that breaks, is left broken for a while, and is mended again before this returns. */
public interface Fault {

    String name();

    /** What is broken: two faults of one victim never meet, faults of two victims may. */
    String victim();

    Shots inject();

    /** How often it was injected, and how often it was seen to take effect: a fault that did not fire proves nothing. */
    record Shots(int injected, int fired) {
        public static final Shots HIT = new Shots(1, 1);
        public static final Shots MISS = new Shots(1, 0);

        public static Shots of(boolean fired) {
            return fired ? HIT : MISS;
        }
    }
}
