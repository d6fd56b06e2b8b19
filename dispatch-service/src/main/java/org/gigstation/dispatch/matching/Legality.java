package org.gigstation.dispatch.matching;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.rulebook.Frame;
import org.gigstation.assignment.rulebook.HardRule;
import org.gigstation.assignment.rulebook.Match;
import org.gigstation.assignment.rulebook.Rulebook;
import org.gigstation.dispatch.demand.Place;

/** What the rulebook says of single pairs of a day: may this person go there, and at what cost. */
public final class Legality {

    private final Frame frame;
    private final Map<String, Labourer> labourers;
    private final Map<String, DemandLine> lines;

    private Legality(Frame frame, Map<String, Labourer> labourers, Map<String, DemandLine> lines) {
        this.frame = frame;
        this.labourers = labourers;
        this.lines = lines;
    }

    /** The rule that a pair breaks. */
    public record Broken(String rule, String zh, String en) {}

    private static final Broken UNKNOWN =
            new Broken("not-in-pool", "不在本辖区名册", "is not on the register of this division");

    public static Legality of(Day day) {
        return new Legality(
                Frame.of(day.problem()),
                day.problem().labourers().stream().collect(Collectors.toMap(Labourer::id, Function.identity())),
                day.problem().lines().stream().collect(Collectors.toMap(DemandLine::id, Function.identity())));
    }

    /** The first hard rule broken, or nothing. */
    public Optional<Broken> broken(UUID labourerId, Place place) {
        return broken(labourerId, place, rule -> true);
    }

    /** The first hard rule broken that no person may set aside, or nothing. */
    public Optional<Broken> brokenForGood(UUID labourerId, Place place) {
        return broken(labourerId, place, rule -> !rule.overridable());
    }

    private Optional<Broken> broken(UUID labourerId, Place place, Predicate<HardRule> asked) {
        return match(labourerId, place)
                .map(match -> Rulebook.HARD_RULES.stream()
                        .filter(rule -> asked.test(rule) && rule.isBrokenBy(match))
                        .findFirst()
                        .map(rule -> said(rule, match)))
                .orElse(Optional.of(UNKNOWN));
    }

    private static Broken said(HardRule rule, Match match) {
        return new Broken(
                rule.code(), rule.reason(match).zh(), rule.reason(match).en());
    }

    /** Minutes at work that day above the eight hours, with every employer; 0 for a pair that is unknown. */
    public int minutesAboveEight(UUID labourerId, Place place) {
        return match(labourerId, place)
                .map(match -> Math.max(0, match.minutesThatDay() - frame.caps().dayMinutesWarn()))
                .orElse(0);
    }

    /** Points of the pair, 0 for one that is unknown. */
    public long cost(UUID labourerId, Place place) {
        return match(labourerId, place).map(Rulebook::cost).orElse(0L);
    }

    private Optional<Match> match(UUID labourerId, Place place) {
        Labourer labourer = labourers.get(labourerId.toString());
        DemandLine line = lines.get(place.line());
        return labourer == null || line == null ? Optional.empty() : Optional.of(new Match(labourer, line, frame));
    }
}
