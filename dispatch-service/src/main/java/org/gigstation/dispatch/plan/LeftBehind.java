package org.gigstation.dispatch.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.dispatch.matching.Legality;
import org.gigstation.dispatch.matching.Legality.Broken;
import org.gigstation.dispatch.matching.Vacancy;
import org.gigstation.dispatch.plan.PlanApproval.LeftOut;
import org.gigstation.dispatch.plan.PlannedDay.Seen;

/** What changed between plan and approval: every hard rule is asked again, and the posts are counted again. */
final class LeftBehind {

    private static final Broken OVER =
            new Broken("demand-over", "需求已取消或已到集合时间", "the demand has ended or its meeting time has come");
    private static final Broken FULL = new Broken("post-full", "人数已减少", "the headcount was lowered meanwhile");

    private LeftBehind() {}

    static List<LeftOut> of(Seen seen, Instant now) {
        Legality legality = Legality.of(seen.day());
        Map<UUID, Integer> asked = new HashMap<>();
        List<LeftOut> out = new ArrayList<>();
        for (Placement placement : seen.chosen()) {
            Vacancy vacancy = seen.day().vacancy(placement.place());
            Optional<Broken> broken =
                    over(vacancy, now).or(() -> against(placement, legality)).or(() -> full(vacancy, asked));
            broken.ifPresent(rule -> out.add(
                    new LeftOut(placement.labourerId(), placement.demandId(), rule.rule(), rule.zh(), rule.en())));
        }
        return out;
    }

    /** A rule that may be set aside was, if the operator said why. */
    private static Optional<Broken> against(Placement placement, Legality legality) {
        return placement.overrideReason() == null
                ? legality.broken(placement.labourerId(), placement.place())
                : legality.brokenForGood(placement.labourerId(), placement.place());
    }

    private static Optional<Broken> over(Vacancy vacancy, Instant now) {
        boolean stands =
                vacancy.demand().state().isOpen() && vacancy.post().meetAt().isAfter(now);
        return stands ? Optional.empty() : Optional.of(OVER);
    }

    private static Optional<Broken> full(Vacancy vacancy, Map<UUID, Integer> asked) {
        int count = asked.merge(vacancy.demandId(), 1, Integer::sum);
        return count > vacancy.post().vacant() ? Optional.of(FULL) : Optional.empty();
    }
}
