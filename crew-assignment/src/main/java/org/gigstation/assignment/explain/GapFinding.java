package org.gigstation.assignment.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gigstation.assignment.Gap;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.Text;
import org.gigstation.assignment.explain.GapReason.Binding;
import org.gigstation.assignment.explain.GapReason.Opening;
import org.gigstation.assignment.rulebook.HardRule;
import org.gigstation.assignment.rulebook.Match;
import org.gigstation.assignment.rulebook.Rulebook;

/** Looks at everyone for one line: who could, where they are, and which single change would bring the idle ones in. */
final class GapFinding {

    private static final Map<String, String> REMEDY_OF_RULE = remedies();
    private static final Map<String, Text> REMEDY = Map.of(
            "lighten", new Text("改轻岗位：+%s 人", "lighten the post: +%s people"),
            "radius", new Text("放宽到 %2$s 公里：+%1$s 人", "raise the radius to %2$s km: +%1$s people"),
            "part-day", new Text("允许半天或分时：+%s 人", "allow part-days: +%s people"),
            "train", new Text("先培训再上岗：+%s 人", "train for the skill: +%s people"),
            "pay", new Text("提高工价：+%s 人", "raise the pay: +%s people"),
            "cover", new Text("补报保险名单：+%s 人", "file cover late: +%s people"),
            "bus", new Text("加接送点：+%s 人", "add a pick-up: +%s people"));

    private final DayView view;
    private final Plan plan;

    GapFinding(DayView view, Plan plan) {
        this.view = view;
        this.plan = plan;
    }

    private static Map<String, String> remedies() {
        Map<String, String> remedy = new TreeMap<>();
        for (String rule : List.of("lift", "bending", "heights", "chemicals", "cold-water", "nights")) {
            remedy.put(rule, "lighten");
        }
        for (String rule : List.of("availability", "care-hours", "hours-in-day")) {
            remedy.put(rule, "part-day");
        }
        remedy.put("radius", "radius");
        remedy.put("skill", "train");
        remedy.put("floor-pay", "pay");
        remedy.put("cover-closed", "cover");
        remedy.put("seat", "bus");
        return remedy;
    }

    GapReason of(String lineId) {
        int missing = plan.gaps().stream()
                .filter(gap -> gap.lineId().equals(lineId))
                .mapToInt(Gap::missing)
                .sum();
        int eligible = 0;
        int elsewhere = 0;
        Map<String, List<Match>> opened = new TreeMap<>();
        for (Labourer labourer : view.people().values()) {
            Match match = new Match(labourer, view.lines().get(lineId), view.frame());
            List<String> broken = Rulebook.HARD_RULES.stream()
                    .filter(rule -> rule.isBrokenBy(match))
                    .map(HardRule::code)
                    .toList();
            boolean idle = !view.placed().containsKey(labourer.id());
            if (broken.isEmpty()) {
                eligible++;
                elsewhere += idle || isHere(labourer, lineId) ? 0 : 1;
            } else if (idle) {
                remedyFor(broken).ifPresent(code -> opened.computeIfAbsent(code, key -> new ArrayList<>())
                        .add(match));
            }
        }
        Binding binding = binding(lineId, eligible, elsewhere);
        return new GapReason(
                lineId,
                missing,
                binding,
                eligible,
                elsewhere,
                openings(opened),
                GapTexts.of(binding, missing, eligible, elsewhere));
    }

    private boolean isHere(Labourer labourer, String lineId) {
        return view.placed().get(labourer.id()).lineId().equals(lineId);
    }

    /** A change helps somebody only if it lifts everything that stands against them. */
    private static Optional<String> remedyFor(List<String> broken) {
        Set<String> codes = broken.stream()
                .map(rule -> REMEDY_OF_RULE.getOrDefault(rule, ""))
                .collect(Collectors.toSet());
        String only = codes.iterator().next();
        return codes.size() == 1 && !only.isEmpty() ? Optional.of(only) : Optional.empty();
    }

    private Binding binding(String lineId, int eligible, int elsewhere) {
        int here = view.crewOf(lineId).size();
        if (!plan.complete()) {
            return Binding.TIME_RAN_OUT;
        }
        if (eligible == 0) {
            return view.lines().get(lineId).seatNeeded() ? Binding.NO_SEATS : Binding.NOBODY_ELIGIBLE;
        }
        if (here == 0 && view.lines().get(lineId).crew().minimum() > 0) {
            return Binding.CREW_TOO_SMALL;
        }
        if (eligible == here + elsewhere) {
            return elsewhere == 0 ? Binding.NOBODY_ELIGIBLE : Binding.EVERYONE_ON_DEARER_POSTS;
        }
        if (view.lines().get(lineId).crew().peoplePerLeader() > 0) {
            return Binding.NO_LEADER;
        }
        return view.lines().get(lineId).seatNeeded() ? Binding.NO_SEATS : Binding.TIES;
    }

    private static List<Opening> openings(Map<String, List<Match>> opened) {
        return opened.entrySet().stream()
                .map(entry -> opening(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Opening::people).reversed().thenComparing(Opening::code))
                .toList();
    }

    /** For the radius: the distance that would bring half of those in. */
    private static Opening opening(String code, List<Match> people) {
        if (!code.equals("radius")) {
            return new Opening(code, people.size(), REMEDY.get(code).with(people.size()));
        }
        int[] metres = people.stream().mapToInt(Match::roadMetres).sorted().toArray();
        int reached = (metres.length + 1) / 2;
        int km = (metres[reached - 1] + 999) / 1000;
        return new Opening(code, reached, REMEDY.get(code).with(reached, km));
    }
}
