package org.gigstation.dispatch.matching;

import org.gigstation.assignment.Weights;

/** How people are ranked; both are published. */
public enum Mode {
    FAIR(Weights.FAIR),
    FIRST_COME(Weights.FIRST_COME);

    private final Weights weights;

    Mode(Weights weights) {
        this.weights = weights;
    }

    public Weights weights() {
        return weights;
    }
}
