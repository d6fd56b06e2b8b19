package org.gigstation.assignment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Everything a plan may look at: people, posts, ties, vehicles and what already holds, for a window of 1 to 14 days.
 *
 * @param pins people who stay where they are
 * @param previous what the last plan said; leaving it costs {@link Weights#perChange()}
 */
public record Problem(
        LocalDate firstDay,
        int days,
        ZoneId zone,
        List<Village> villages,
        List<Labourer> labourers,
        List<DemandLine> lines,
        List<Bond> bonds,
        List<Trip> trips,
        List<Pin> pins,
        List<Pin> previous,
        Weights weights,
        Caps caps,
        TravelModel travel) {

    public static final int LONGEST_WINDOW_DAYS = 14;

    public Problem {
        Checks.present(firstDay, "first day");
        Checks.present(zone, "zone");
        villages = List.copyOf(Checks.present(villages, "villages"));
        labourers = List.copyOf(Checks.present(labourers, "labourers"));
        lines = List.copyOf(Checks.present(lines, "lines"));
        bonds = List.copyOf(Checks.present(bonds, "bonds"));
        trips = List.copyOf(Checks.present(trips, "trips"));
        pins = List.copyOf(Checks.present(pins, "pins"));
        previous = List.copyOf(Checks.present(previous, "previous"));
        Checks.present(weights, "weights");
        Checks.present(caps, "caps");
        Checks.present(travel, "travel");
        ProblemCheck.check(firstDay, days, villages, labourers, lines, bonds, trips, pins, previous);
    }

    /** One day, no ties, no vehicles, lawful caps, fair weights: the usual start, refined by the {@code with} methods. */
    public static Problem of(
            LocalDate day, ZoneId zone, List<Village> villages, List<Labourer> labourers, List<DemandLine> lines) {
        return new Problem(
                day,
                1,
                zone,
                villages,
                labourers,
                lines,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Weights.FAIR,
                Caps.LAWFUL,
                TravelModel.MOUNTAIN);
    }

    public Problem withDays(int count) {
        return new Problem(
                firstDay, count, zone, villages, labourers, lines, bonds, trips, pins, previous, weights, caps, travel);
    }

    public Problem withLines(List<DemandLine> other) {
        return new Problem(
                firstDay, days, zone, villages, labourers, other, bonds, trips, pins, previous, weights, caps, travel);
    }

    public Problem withLabourers(List<Labourer> other) {
        return new Problem(
                firstDay, days, zone, villages, other, lines, bonds, trips, pins, previous, weights, caps, travel);
    }

    public Problem withBonds(List<Bond> other) {
        return new Problem(
                firstDay, days, zone, villages, labourers, lines, other, trips, pins, previous, weights, caps, travel);
    }

    public Problem withTrips(List<Trip> other) {
        return new Problem(
                firstDay, days, zone, villages, labourers, lines, bonds, other, pins, previous, weights, caps, travel);
    }

    /** For re-planning: who stays whatever happens, and what was said before. */
    public Problem replanning(List<Pin> pinned, List<Pin> before) {
        return new Problem(
                firstDay, days, zone, villages, labourers, lines, bonds, trips, pinned, before, weights, caps, travel);
    }

    public Problem withWeights(Weights other) {
        return new Problem(
                firstDay, days, zone, villages, labourers, lines, bonds, trips, pins, previous, other, caps, travel);
    }

    public Problem withCaps(Caps other) {
        return new Problem(
                firstDay, days, zone, villages, labourers, lines, bonds, trips, pins, previous, weights, other, travel);
    }
}
