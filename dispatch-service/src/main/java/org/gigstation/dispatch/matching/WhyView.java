package org.gigstation.dispatch.matching;

import java.util.List;
import java.util.UUID;

/**
 * Why a person is not on a post.
 *
 * @param rule code of the hard rule broken, or {@code null}
 * @param otherDemandId where the person works instead that day, or {@code null}
 * @param shortByPoints how many points behind those chosen
 */
public record WhyView(
        UUID demandId,
        String kind,
        String rule,
        UUID otherDemandId,
        long shortByPoints,
        String zh,
        String en,
        List<Reason.Term> terms) {

    /** A rule that stands beside the optimiser's rulebook. */
    static WhyView ownRule(Vacancy vacancy, String rule, String zh, String en) {
        return new WhyView(vacancy.demandId(), "HARD_RULE", rule, null, 0, zh, en, List.of());
    }
}
