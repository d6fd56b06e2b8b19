package org.gigstation.dispatch.matching;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.rulebook.Frame;
import org.gigstation.assignment.rulebook.Match;
import org.gigstation.assignment.rulebook.Rulebook;

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
    public Optional<Broken> broken(UUID labourerId, UUID demandId) {
        return match(labourerId, demandId)
                .map(match -> Rulebook.firstBroken(match)
                        .map(rule -> new Broken(
                                rule.code(),
                                rule.reason(match).zh(),
                                rule.reason(match).en())))
                .orElse(Optional.of(UNKNOWN));
    }

    /** Points of the pair, 0 for one that is unknown. */
    public long cost(UUID labourerId, UUID demandId) {
        return match(labourerId, demandId).map(Rulebook::cost).orElse(0L);
    }

    private Optional<Match> match(UUID labourerId, UUID demandId) {
        Labourer labourer = labourers.get(labourerId.toString());
        DemandLine line = lines.get(demandId.toString());
        return labourer == null || line == null ? Optional.empty() : Optional.of(new Match(labourer, line, frame));
    }
}
