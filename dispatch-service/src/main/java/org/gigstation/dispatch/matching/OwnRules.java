package org.gigstation.dispatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gigstation.assignment.Caps;
import org.gigstation.dispatch.cover.CoverPolicy;
import org.gigstation.dispatch.pool.Pool.Member;
import org.gigstation.dispatch.sql.Sql;

/** What keeps people from posts beside the optimiser's rulebook: nobody is asked twice, wished hours, a demand's and a policy's ages. */
@ApplicationScoped
public class OwnRules {

    private final Sql sql;

    OwnRules(Sql sql) {
        this.sql = sql;
    }

    /** The posts that one of these rules keeps a person from, with the sentence to say. */
    public List<WhyView> of(Day day, UUID labourerId) {
        LocalDate date = day.problem().firstDay();
        Member member = day.members().get(labourerId);
        Set<UUID> asked = new HashSet<>(sql.list(
                "SELECT demand_id FROM offer WHERE work_date = ? AND labourer_id = ?",
                row -> row.id("demand_id"),
                date,
                labourerId));
        List<WhyView> kept = new ArrayList<>();
        for (Vacancy vacancy : day.vacancies()) {
            Optional<WhyView> answer = asked.contains(vacancy.demandId())
                    ? Optional.of(answer(vacancy, "asked-before", "当天此岗位已邀约过", "was asked for this post that day"))
                    : barred(member, vacancy, day.policies().get(vacancy.demandId()), date);
            answer.ifPresent(kept::add);
        }
        return kept;
    }

    /** The rule that bars a person from a post, if any. */
    static Optional<WhyView> barred(Member member, Vacancy vacancy, CoverPolicy policy, LocalDate date) {
        var facts = member.facts();
        int age = facts.birthDate().until(date).getYears();
        if (age < Caps.LAWFUL.minimumAge()) {
            return Optional.empty(); // the law comes first, and the rulebook says it
        }
        if (facts.lineId() == null) {
            return Optional.of(
                    answer(vacancy, "no-phone-line", "没有可发短信的号码，请电话或上门", "has no phone line; call or visit"));
        }
        if (age < vacancy.demand().minAge()) {
            return Optional.of(answer(vacancy, "demand-age", "未达岗位最低年龄", "is below the post's lowest age"));
        }
        if (facts.maxHoursPerDay() > 0 && vacancy.minutes() > facts.maxHoursPerDay() * 60L) {
            return Optional.of(answer(
                    vacancy, "wished-hours", "班次长于本人愿干的小时数", "the shift is longer than the person wishes to work"));
        }
        if (policy != null && !policy.takesAge(age)) {
            return Optional.of(answer(vacancy, "policy-age", "不在保单承保年龄内", "is outside the ages the policy covers"));
        }
        return Optional.empty();
    }

    private static WhyView answer(Vacancy vacancy, String rule, String zh, String en) {
        return new WhyView(vacancy.demandId(), "HARD_RULE", rule, null, 0, zh, en, List.of());
    }
}
