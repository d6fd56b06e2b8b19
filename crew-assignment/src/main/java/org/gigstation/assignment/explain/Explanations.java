package org.gigstation.assignment.explain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.InvalidProblemException;
import org.gigstation.assignment.InvalidProblemException.Code;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.rulebook.Frame;
import org.gigstation.assignment.rulebook.Roll;

/**
 * Answers "why" about a plan. Needs only the problem and the plan, so it works on a stored plan long after the search; a question costs
 * milliseconds at county size.
 */
public final class Explanations {

    private final Problem problem;
    private final Plan plan;
    private final Map<LocalDate, DayView> days = new HashMap<>();
    private final Map<String, DayView> dayOfLine = new HashMap<>();

    private Explanations(Problem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    public static Explanations of(Problem problem, Plan plan) {
        Explanations all = new Explanations(problem, plan);
        Frame frame = Frame.of(problem);
        Map<LocalDate, List<DemandLine>> lines =
                problem.lines().stream().collect(Collectors.groupingBy(DemandLine::day));
        Map<LocalDate, List<Assignment>> placed =
                plan.assignments().stream().collect(Collectors.groupingBy(Assignment::day));
        List<Labourer> people = problem.labourers();
        for (int offset = 0; offset < problem.days(); offset++) {
            LocalDate day = problem.firstDay().plusDays(offset);
            List<DemandLine> ofDay = lines.getOrDefault(day, List.of());
            List<Assignment> there = placed.getOrDefault(day, List.of());
            DayView view = DayView.of(frame, people, ofDay, there, plan);
            all.days.put(day, view);
            ofDay.forEach(line -> all.dayOfLine.put(line.id(), view));
            people = offset + 1 < problem.days() ? Roll.carry(people, there, ofDay) : people;
        }
        return all;
    }

    /** Why this person works where the plan says. */
    public Chosen chosen(Assignment assignment) {
        DayView view = days.get(assignment.day());
        if (view == null || !view.placed().containsKey(assignment.labourerId())) {
            throw new InvalidProblemException(Code.UNKNOWN_REFERENCE, "assignment", assignment.labourerId());
        }
        return new ChosenReason(view).of(assignment);
    }

    /** Why this person does not work on this line. */
    public PassedOver whyNot(String labourerId, String lineId) {
        DayView view = viewOf(lineId);
        if (!view.people().containsKey(labourerId)) {
            throw new InvalidProblemException(Code.UNKNOWN_REFERENCE, "labourer", labourerId);
        }
        return new PassedOverReason(view, problem.bonds()).of(labourerId, lineId);
    }

    /** Why posts of this line stayed open, and what would open them. */
    public GapReason gap(String lineId) {
        return new GapFinding(viewOf(lineId), plan).of(lineId);
    }

    private DayView viewOf(String lineId) {
        DayView view = dayOfLine.get(lineId);
        if (view == null) {
            throw new InvalidProblemException(Code.UNKNOWN_REFERENCE, "line", lineId);
        }
        return view;
    }
}
