package org.gigstation.dispatch.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.sql.RefusedByDatabase;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.time.Ids;

/** The policies of the stations. */
@ApplicationScoped
public class CoverPolicies {

    private final Sql sql;
    private final Ids ids;

    CoverPolicies(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** Policies valid on a day, the most local first. */
    public List<CoverPolicy> validOn(LocalDate date) {
        return sql.list(
                """
                SELECT * FROM cover_policy WHERE ? BETWEEN valid_from AND valid_to
                ORDER BY length(division_code) DESC, valid_to DESC, id""",
                CoverPolicies::read,
                date);
    }

    /** Policies that concern a division: its own, those above it and those below it. */
    List<CoverPolicy> concerning(String divisionPrefix) {
        return sql.list(
                "SELECT * FROM cover_policy WHERE division_code LIKE ? || '%' OR ? LIKE division_code || '%' ORDER BY id",
                CoverPolicies::read, divisionPrefix, divisionPrefix);
    }

    @Transactional
    CoverPolicy file(NewCoverPolicy policy) {
        refuseImpossible(policy);
        UUID id = ids.next();
        try {
            insert(id, policy);
        } catch (RefusedByDatabase e) {
            throw e.by("cover_policy_policy_number_key")
                    ? CommonProblem.CONFLICT.because("保单号已登记 · this policy number is filed already")
                    : e;
        }
        return sql.first("SELECT * FROM cover_policy WHERE id = ?", CoverPolicies::read, id)
                .orElseThrow();
    }

    private void insert(UUID id, NewCoverPolicy policy) {
        sql.update(
                """
                INSERT INTO cover_policy (id, division_code, insurer, policy_number, sum_fen, valid_from, valid_to, min_age, max_age,
                    work_type_codes, cut_off, cut_off_days_before, zone)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                policy.divisionCode(),
                policy.insurer(),
                policy.policyNumber(),
                policy.sumFen(),
                policy.validFrom(),
                policy.validTo(),
                policy.minAge(),
                policy.maxAge(),
                policy.workTypeCodes().toArray(String[]::new),
                policy.cutOff(),
                policy.cutOffDaysBefore(),
                policy.zone());
    }

    private static void refuseImpossible(NewCoverPolicy policy) {
        if (policy.validTo().isBefore(policy.validFrom())) {
            throw CommonProblem.INVALID_VALUE.because("止期早于起期 · validTo is before validFrom");
        }
        if (policy.maxAge() < policy.minAge()) {
            throw CommonProblem.INVALID_VALUE.because("年龄上限低于下限 · maxAge is below minAge");
        }
        try {
            ZoneId.of(policy.zone());
        } catch (DateTimeException e) {
            throw CommonProblem.INVALID_VALUE.because("时区无效 · zone is no IANA zone id, such as Asia/Shanghai");
        }
    }

    private static CoverPolicy read(Row row) {
        return new CoverPolicy(
                row.id("id"),
                row.number("version"),
                row.text("division_code"),
                row.text("insurer"),
                row.text("policy_number"),
                row.number("sum_fen"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.whole("min_age"),
                row.whole("max_age"),
                row.texts("work_type_codes"),
                row.time("cut_off"),
                row.whole("cut_off_days_before"),
                row.text("zone"));
    }
}
