package org.gigstation.dispatch.attendance;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.gigstation.dispatch.attendance.NewMarks.NewMark;
import org.gigstation.dispatch.attendance.NewMarks.Result;
import org.gigstation.dispatch.scope.Reach;

/** Marks a crew, each person in a transaction of their own. */
@ApplicationScoped
class MarkCrew {

    private final MarkAttendance one;

    MarkCrew(MarkAttendance one) {
        this.one = one;
    }

    NewMarks.Answer mark(NewMarks marks, Reach reach, String by) {
        List<Result> results = new ArrayList<>();
        for (NewMark wanted : marks.items()) {
            results.add(mark(results.size(), wanted, reach, by));
        }
        int taken =
                (int) results.stream().filter(result -> result.status() == 200).count();
        return new NewMarks.Answer(taken, results.size() - taken, results);
    }

    private Result mark(int index, NewMark wanted, Reach reach, String by) {
        try {
            one.mark(wanted, reach, by);
            return new Result(index, wanted.assignmentId(), 200, null, null);
        } catch (HttpProblem problem) {
            return new Result(
                    index,
                    wanted.assignmentId(),
                    problem.getStatusCode(),
                    String.valueOf(problem.getParameters().get("code")),
                    problem.getDetail());
        }
    }
}
