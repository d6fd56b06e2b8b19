package org.gigstation.dispatch.matching;

import java.util.List;

/**
 * Why somebody was chosen, as it is stored with the offer. Points are the optimiser's; fewer come first.
 *
 * @param nextBestDemandId the best other post for this person, or {@code null}
 * @param nextBestWorse how many points worse the plan would be with the person there
 */
public record Reason(String zh, String en, long points, List<Term> terms, String nextBestDemandId, Long nextBestWorse) {

    /** What one published term added. */
    public record Term(String code, long quantity, long points, String zh, String en) {}

    /** Chosen by a person at the desk. */
    public static final Reason BY_OPERATOR = new Reason("由工作人员安排", "placed by the operator", 0, List.of(), null, null);
}
