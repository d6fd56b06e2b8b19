package org.gigstation.dispatch.demand;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.http.ProblemKind.Fault;

/** Takes many demands, each in its own transaction, so that one bad one costs the others nothing. */
@ApplicationScoped
class PostDemands {

    private final PostDemand one;
    private final Validator validator;

    PostDemands(PostDemand one, Validator validator) {
        this.one = one;
        this.validator = validator;
    }

    DemandBatch.Answer post(DemandBatch batch, Reach reach) {
        List<DemandBatch.Result> results = new ArrayList<>();
        for (NewDemand demand : batch.items()) {
            results.add(post(results.size(), demand, batch.released(), reach));
        }
        int taken =
                (int) results.stream().filter(result -> result.status() == 201).count();
        return new DemandBatch.Answer(taken, results.size() - taken, results);
    }

    private DemandBatch.Result post(int index, NewDemand demand, boolean release, Reach reach) {
        try {
            refuseFaults(demand);
            return new DemandBatch.Result(index, 201, DemandView.of(one.post(demand, release, reach)), null);
        } catch (HttpProblem problem) {
            return new DemandBatch.Result(index, problem.getStatusCode(), null, refusal(problem));
        }
    }

    private void refuseFaults(NewDemand demand) {
        List<Fault> faults = validator.validate(demand).stream()
                .map(violation -> new Fault(
                        "/"
                                + violation
                                        .getPropertyPath()
                                        .toString()
                                        .replace("[", "/")
                                        .replace("]", "")
                                        .replace('.', '/'),
                        violation.getMessage()))
                .sorted(java.util.Comparator.comparing(Fault::pointer))
                .toList();
        if (!faults.isEmpty()) {
            throw CommonProblem.INVALID_VALUE.because(CommonProblem.INVALID_VALUE.title(), faults);
        }
    }

    @SuppressWarnings("unchecked")
    private static DemandBatch.Refusal refusal(HttpProblem problem) {
        return new DemandBatch.Refusal(
                problem.getType().toString(), problem.getTitle(), problem.getStatusCode(), problem.getDetail(), (List<
                                Fault>)
                        problem.getParameters().getOrDefault("errors", List.of()));
    }
}
