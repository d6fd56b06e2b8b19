package org.gigstation.dispatch.matching;

import java.util.List;

/**
 * Why somebody was chosen, as it is stored with the offer. Points are the optimiser's; fewer come first.
 *
 * @param nextBestDemandId the best other post for this person, or {@code null}
 * @param nextBestWorse how many points worse the plan would be with the person there
 */
public record Reason(String zh, String en, long points, List<Term> terms, String nextBestDemandId, Long nextBestWorse) {

    /** The same, with what comes before it. */
    public Reason after(String beforeZh, String beforeEn) {
        return new Reason(beforeZh + "；" + zh, beforeEn + "; " + en, points, terms, nextBestDemandId, nextBestWorse);
    }

    /** What one published term added. */
    public record Term(String code, long quantity, long points, String zh, String en) {}

    /** Chosen by a person at the desk. */
    public static final Reason BY_OPERATOR = new Reason("由工作人员安排", "placed by the operator", 0, List.of(), null, null);

    /** Chosen by a person at the desk although a rule that may be set aside stands against it. */
    public static Reason overriding(String why) {
        return why == null
                ? BY_OPERATOR
                : new Reason(
                        "由工作人员安排，例外原因：" + why,
                        "placed by the operator, who set a rule aside: " + why,
                        0,
                        List.of(),
                        null,
                        null);
    }
}
