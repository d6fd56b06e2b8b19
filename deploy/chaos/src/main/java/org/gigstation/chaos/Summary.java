package org.gigstation.chaos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gigstation.chaos.check.Violation.Kind;
import org.gigstation.chaos.fault.Clocks;
import org.gigstation.chaos.row.Mutants;
import org.gigstation.chaos.row.RowReport;

/** A run in one object. */
record Summary(long seed, List<RowReport> reports, Mutants.Result mutants, boolean networkOfItsOwn) {

    static Summary of(long seed, List<RowReport> reports, Mutants.Result mutants, boolean networkOfItsOwn) {
        return new Summary(seed, List.copyOf(reports), mutants, networkOfItsOwn);
    }

    boolean kept() {
        return reports.stream().allMatch(RowReport::kept) && mutants.caught() == mutants.tried();
    }

    String toJson() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("rows", reports.size());
        all.put("faultsInjected", reports.stream().mapToInt(RowReport::injected).sum());
        all.put("faultsFired", reports.stream().mapToInt(RowReport::fired).sum());
        all.put("lost", count(Kind.LOST));
        all.put("duplicated", count(Kind.DUPLICATED));
        all.put("doubleBooked", count(Kind.DOUBLE_BOOKED));
        all.put("overfilled", count(Kind.OVERFILLED));
        all.put("orderInversions", count(Kind.ORDER_INVERSION));
        all.put("stuckAfter60s", count(Kind.STUCK));
        all.put("mutantsCaught", mutants.caught());
        all.put("mutants", mutants.tried());
        all.put("invented", count(Kind.INVENTED));
        all.put("misbehaved", count(Kind.MISBEHAVED));
        all.put(
                "slowestAnswerMillis",
                reports.stream().mapToLong(RowReport::slowestAnswerMillis).max().orElse(0));
        all.put("seed", seed);
        all.put("wiresCutBy", networkOfItsOwn ? "nftables in a network namespace" : "tcp-proxy");
        all.put(
                "clocksMovedBy",
                Clocks.library().isPresent() ? "libfaketime" : "nothing: libfaketime is not installed");
        try {
            return new ObjectMapper().writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Numbers and words are always JSON", e);
        }
    }

    String forPeople() {
        StringBuilder text = new StringBuilder();
        text.append(kept() ? "✓ 每条承诺都守住了 · every promise was kept" : "✗ 有承诺没守住 · a promise was broken");
        Arrays.stream(Kind.values())
                .filter(kind -> count(kind) > 0)
                .forEach(kind -> text.append("\n  ").append(kind).append(' ').append(count(kind)));
        return text.toString();
    }

    private long count(Kind kind) {
        return reports.stream()
                .flatMap(report -> report.violations().stream())
                .filter(violation -> violation.kind() == kind)
                .count();
    }
}
