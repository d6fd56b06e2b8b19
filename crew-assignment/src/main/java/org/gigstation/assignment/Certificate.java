package org.gigstation.assignment;

import java.time.LocalDate;

/**
 * Proof for the core of one day. Prices of lines and people give a value that no plan can undercut; the plan reaches it.
 *
 * @param primal cost of the core's plan, open posts included at their priority's price
 * @param dual value of the prices: a lower bound on every plan
 */
public record Certificate(LocalDate day, int positions, int filled, long primal, long dual) {

    public long gap() {
        return Math.subtractExact(primal, dual);
    }

    public boolean certified() {
        return gap() == 0;
    }
}
