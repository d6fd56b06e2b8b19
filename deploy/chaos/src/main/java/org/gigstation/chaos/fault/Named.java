package org.gigstation.chaos.fault;

import java.util.function.Supplier;

/** A fault made of its victim, its name and what it does. */
record Named(String victim, String name, Supplier<Shots> shot) implements Fault {

    @Override
    public Shots inject() {
        return shot.get();
    }
}
