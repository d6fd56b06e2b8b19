package org.gigstation.dispatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gigstation.assignment.Caps;
import org.gigstation.dispatch.cover.CoverPolicy;
import org.gigstation.dispatch.pool.Pool.Member;
import org.gigstation.kit.sql.Sql;

/** What keeps people from posts beside the optimiser's rulebook: nobody is asked twice, wished hours, a demand's and a policy's ages, partners. */
@ApplicationScoped
public class OwnRules {

    private final Sql sql;

    OwnRules(Sql sql) {
        this.sql = sql;
    }

    /** The posts of a date that one of these rules keeps a person from, with the sentence to say. */
    public List<WhyView> of(Day day, UUID labourerId, LocalDate date) {
        Member member = day.members().get(labourerId);
        Set<UUID> asked = new HashSet<>(sql.list(
                "SELECT demand_id FROM offer WHERE work_date = ? AND labourer_id = ?",
                row -> row.id("demand_id"),
                date,
                labourerId));
        return day.vacancies().stream()
                .filter(vacancy -> vacancy.post().date().equals(date))
                .map(vacancy -> asked.contains(vacancy.demandId())
                        ? Optional.of(WhyView.ownRule(
                                vacancy, "asked-before", "当天此岗位已邀约过", "was asked for this post that day"))
                        : against(day, member, vacancy))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<WhyView> against(Day day, Member member, Vacancy vacancy) {
        if (isChild(member, vacancy)) {
            return Optional.empty(); // the law comes first, and the rulebook says it
        }
        if (member.facts().lineId() == null) {
            return Optional.of(
                    WhyView.ownRule(vacancy, "no-phone-line", "没有可发短信的号码，请电话或上门", "has no phone line; call or visit"));
        }
        return Terms.of(vacancy, day.policies().get(vacancy.place()))
                .against(member, vacancy)
                .or(() -> day.companions().against(member.id(), vacancy));
    }

    private static boolean isChild(Member member, Vacancy vacancy) {
        return member.facts().birthDate().until(vacancy.post().date()).getYears() < Caps.LAWFUL.minimumAge();
    }

    /** What a demand and its policy ask of people. Many vacancies ask the same, and are answered once. */
    record Terms(LocalDate date, int minAge, long minutes, int insuredFrom, int insuredTo) {

        private static final int NO_AGE = 200;

        static Terms of(Vacancy vacancy, CoverPolicy policy) {
            return new Terms(
                    vacancy.post().date(),
                    vacancy.demand().minAge(),
                    vacancy.minutes(),
                    policy == null ? 0 : policy.minAge(),
                    policy == null ? NO_AGE : policy.maxAge());
        }

        Optional<WhyView> against(Member member, Vacancy vacancy) {
            int age = age(member);
            if (age < minAge) {
                return Optional.of(
                        WhyView.ownRule(vacancy, "demand-age", "未达岗位最低年龄", "is below the post's lowest age"));
            }
            if (isTooLong(member)) {
                return Optional.of(WhyView.ownRule(
                        vacancy, "wished-hours", "班次长于本人愿干的小时数", "the shift is longer than the person wishes to work"));
            }
            return age < insuredFrom || age > insuredTo
                    ? Optional.of(WhyView.ownRule(
                            vacancy, "policy-age", "不在保单承保年龄内", "is outside the ages the policy covers"))
                    : Optional.empty();
        }

        boolean bar(Member member) {
            int age = age(member);
            return age < minAge || age < insuredFrom || age > insuredTo || isTooLong(member);
        }

        private boolean isTooLong(Member member) {
            return member.facts().maxHoursPerDay() > 0
                    && minutes > member.facts().maxHoursPerDay() * 60L;
        }

        private int age(Member member) {
            return member.facts().birthDate().until(date).getYears();
        }
    }
}
