package org.gigstation.assignment.roster;

/** Whether a person may work on a line, and at what cost to the plan: households and the previous plan included. */
final class Pairs {

    /** In place of a cost: the rulebook forbids it, or there is no way there. */
    static final int FORBIDDEN = Integer.MAX_VALUE;

    private final People people;
    private final Lines lines;
    private final Eligibility eligibility;
    private final Costs costs;
    private final Households households;
    /** Demand index of each person in the previous plan, or {@link Ids#NONE}. */
    private final int[] previous;

    private final int perChange;
    private final Cards cards;

    Pairs(
            People people,
            Lines lines,
            Eligibility eligibility,
            Costs costs,
            Households households,
            int[] previous,
            long perChange,
            Cards cards) {
        this.people = people;
        this.lines = lines;
        this.eligibility = eligibility;
        this.costs = costs;
        this.households = households;
        this.previous = previous;
        this.perChange = (int) perChange;
        this.cards = cards;
    }

    int cost(int person, int line, Reach reach) {
        int row = reach.rowOf(people.village[person]);
        return row == Reach.NOT_IN_REACH ? FORBIDDEN : cost(person, line, reach, row);
    }

    /** @param row where the person's village stands in the line's reach */
    int cost(int person, int line, Reach reach, int row) {
        if (cards.usual(person, line)) {
            return cards.cost(person, line, reach.points()[row], reach.roadMetres()[row], reach.roadMinutes()[row]);
        }
        return households.has(person) ? shared(person, line, reach) : alone(person, line, reach, row);
    }

    /**
     * Staying where the previous plan had the person saves the price of a change, at home as anywhere else; so a change costs the same
     * whether the person moves or is sent home.
     */
    private int alone(int person, int line, Reach reach, int row) {
        if (!eligibility.test(person, line, reach.roadMetres()[row], reach.roadMinutes()[row])) {
            return FORBIDDEN;
        }
        int points = reach.points()[row] + people.base[person] + costs.extra(person, line);
        return previous[person] == lines.demand[line] ? points - perChange : points;
    }

    private int shared(int person, int line, Reach reach) {
        long total = 0;
        for (int member : households.of(person)) {
            int row = reach.rowOf(people.village[member]);
            int cost = row == Reach.NOT_IN_REACH
                    ? FORBIDDEN
                    : alone(member, withoutLeading(line, member, person), reach, row);
            if (cost == FORBIDDEN) {
                return FORBIDDEN;
            }
            total += cost;
        }
        return households.share(person, total);
    }

    /** A partner need not lead: on a leader's post only the person who takes it must be able to. */
    private int withoutLeading(int line, int member, int person) {
        return lines.leaders[line] && member != person ? line + 1 : line;
    }

    /** The arc may be cheaper than its village's order says, so the list must hold it from the start. */
    boolean outOfOrder(int person, int line) {
        if (cards.usual(person, line)) {
            return cards.ofCrew(person, line);
        }
        boolean ofCrew = people.lastEnterprise[person] == lines.enterprise[line] && !households.has(person);
        if (ofCrew || previous[person] == lines.demand[line]) {
            return true;
        }
        for (int member : households.of(person)) {
            if (previous[member] == lines.demand[line]) {
                return true;
            }
        }
        return false;
    }
}
