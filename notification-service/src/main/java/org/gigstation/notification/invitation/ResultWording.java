package org.gigstation.notification.invitation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gigstation.events.OfferSettled.Outcome;
import org.gigstation.notification.template.TemplateCode;

/** How results are told: one text per line, for a party of two as well. */
final class ResultWording {

    private ResultWording() {}

    /** A person's result; {@code name} is empty when the line answers for one person alone. */
    record Told(String name, Outcome outcome, int standByRank) {}

    record Text(TemplateCode template, Map<String, String> variables) {}

    /** @param about the variables of the offer */
    static Text of(List<Told> results, Map<String, String> about) {
        Map<String, String> variables = new HashMap<>(about);
        boolean same = results.stream().map(Told::outcome).distinct().count() == 1;
        boolean ranked = results.stream().anyMatch(told -> told.standByRank() > 0);
        if (!same || (ranked && results.size() > 1)) {
            variables.put("results", results.stream().map(ResultWording::clause).collect(Collectors.joining(",")));
            return new Text(TemplateCode.PARTY_RESULT, variables);
        }
        variables.put("who", results.stream().map(Told::name).collect(Collectors.joining("、")));
        variables.put("rank", Integer.toString(results.get(0).standByRank()));
        return new Text(templateOf(results.get(0).outcome()), variables);
    }

    private static TemplateCode templateOf(Outcome outcome) {
        return switch (outcome) {
            case CONFIRMED -> TemplateCode.CONFIRMED;
            case STAND_BY -> TemplateCode.STAND_BY;
            case LATE_STAND_BY -> TemplateCode.LATE_STAND_BY;
            case DECLINED -> TemplateCode.DECLINED;
            case CANCELLED -> TemplateCode.CANCELLED;
            case NOT_POSSIBLE -> TemplateCode.NOT_POSSIBLE;
        };
    }

    private static String clause(Told told) {
        return told.name()
                + switch (told.outcome()) {
                    case CONFIRMED -> "已确认";
                    case STAND_BY, LATE_STAND_BY -> "候补第" + told.standByRank() + "位(有空位再通知)";
                    case DECLINED -> "不去";
                    case CANCELLED -> "已取消";
                    case NOT_POSSIBLE -> "不能安排";
                };
    }
}
