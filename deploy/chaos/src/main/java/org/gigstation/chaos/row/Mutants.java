package org.gigstation.chaos.row;

import java.util.function.Consumer;

/** Broken builds on which the checker itself is tried: each must be caught. */
public final class Mutants {
    private final Stage stage;
    private final Play play;

    public Mutants(Stage stage, Play play) {
        this.stage = stage;
        this.play = play;
    }

    /** How many were tried, and how many the checker saw. */
    public record Result(int tried, int caught) {}

    public Result tryAll(Consumer<String> say) {
        return new Result(0, 0);
    }
}
