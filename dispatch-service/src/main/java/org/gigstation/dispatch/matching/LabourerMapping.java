package org.gigstation.dispatch.matching;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.assignment.Calendar;
import org.gigstation.assignment.Cover;
import org.gigstation.assignment.History;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Person;
import org.gigstation.assignment.Person.Permit;
import org.gigstation.assignment.Standing;
import org.gigstation.assignment.Wishes;
import org.gigstation.assignment.WorkLimits;
import org.gigstation.dispatch.pool.Pool.Member;
import org.gigstation.events.LabourerChanged;
import org.gigstation.events.LabourerChanged.Consents;
import org.gigstation.events.LabourerChanged.Limits;
import org.gigstation.events.LabourerChanged.Status;

/**
 * A person of the pool as the optimiser knows people.
 *
 * @param monitoredTags tags that public policy boosts while a person is idle
 * @param leaderSkill who has it may lead a crew
 * @param listed people on the insured list of the first day
 */
record LabourerMapping(Stretch stretch, ZoneId zone, Set<String> monitoredTags, String leaderSkill, Set<UUID> listed) {

    /** Beyond these a wish says "any"; the optimiser takes no more. */
    private static final long WIDEST_RADIUS_METRES = 1_000_000;

    private static final long HIGHEST_FLOOR_FEN = 100_000_000;

    Labourer map(Member member, Past past, int queueNumber) {
        LabourerChanged facts = member.facts();
        return new Labourer(
                facts.labourerId().toString(),
                facts.divisionCode(),
                new Person(
                        facts.birthDate(),
                        null,
                        facts.permitted() ? Permit.NOT_NEEDED : Permit.MISSING,
                        Person.USUAL_RETIREMENT_AGE),
                skills(facts),
                limits(facts.limits()),
                new Calendar(
                        Availability.of(facts, stretch, zone), past.commitments(), past.daysRunning(), homeBy(facts)),
                wishes(facts),
                new History(
                        Math.min(14, past.daysWorked()),
                        past.daysSinceOffer(),
                        past.daysWorked() == 0 && isMonitored(facts),
                        past.lastEnterpriseId(),
                        queueNumber),
                standing(member),
                cover(facts),
                facts.skills().stream().anyMatch(skill -> skill.code().equals(leaderSkill)));
    }

    private LocalDate date() {
        return stretch.first();
    }

    private static Map<String, Integer> skills(LabourerChanged facts) {
        return facts.skills().stream()
                .collect(Collectors.toMap(
                        LabourerChanged.Skill::code, skill -> Math.max(1, Math.min(5, skill.level())), Math::max));
    }

    private static Wishes wishes(LabourerChanged facts) {
        long radius = Math.round(Math.max(0, facts.radiusKm()) * 1000);
        long floor = Math.max(0, Math.min(facts.floorPayFen(), HIGHEST_FLOOR_FEN));
        return new Wishes((int) Math.min(radius, WIDEST_RADIUS_METRES), floor, Set.of(), Set.of());
    }

    private static WorkLimits limits(Limits limits) {
        return new WorkLimits(
                limits.maxLiftKg() == null ? WorkLimits.ANY_LOAD : Math.min(WorkLimits.ANY_LOAD, limits.maxLiftKg()),
                limits.noBending(),
                limits.noHeights(),
                limits.noPesticides(),
                limits.noColdWater(),
                limits.noNights());
    }

    private LocalTime homeBy(LabourerChanged facts) {
        return facts.care() != null && facts.care().days().contains(date().getDayOfWeek())
                ? facts.care().mustEndBy()
                : null;
    }

    private boolean isMonitored(LabourerChanged facts) {
        return facts.tags().stream()
                .anyMatch(tag -> monitoredTags.contains(tag.code())
                        && (tag.validUntil() == null || !tag.validUntil().isBefore(date())));
    }

    private Standing standing(Member member) {
        Consents consents = member.facts().consents();
        if (member.facts().status() == Status.RESTRICTED) {
            return Standing.RESTRICTED;
        }
        if (!consents.dispatch() || consents.validUntil().isBefore(date())) {
            return Standing.NO_CONSENT;
        }
        return member.reachable() ? Standing.ACTIVE : Standing.OPTED_OUT;
    }

    private Cover cover(LabourerChanged facts) {
        if (listed.contains(facts.labourerId())) {
            return Cover.LISTED;
        }
        boolean agreed =
                facts.consents().insurance() && !facts.consents().validUntil().isBefore(date());
        return agreed ? Cover.CAN_BE_LISTED : Cover.NO_CONSENT;
    }
}
