package org.gigstation.dispatch.demand;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * A demand as it is asked for. There is no field for sex, marriage or children, and no text that asks for them is taken
 * (妇女权益保障法 43). Pay may be left open until release.
 *
 * @param priority 1 is served first, 9 last; 5 unless told
 * @param minAge 16 unless told; for what the law asks, not for taste
 * @param answerWithin how long people may think about an offer, {@code PT30M} unless told
 * @param crew least number and leaders; any number without a leader unless told
 */
public record NewDemand(
        @NotNull(message = "企业必填 · which enterprise") UUID enterpriseId,
        @NotNull(message = "用工地点必填 · which site") UUID siteId,
        @NotNull(message = "工种必填 · which work type") @Size(min = 1, max = 60) String workTypeCode,
        @NotEmpty(message = "至少一天 · at least one day") @Size(max = 92, message = "最多 92 天 · at most 92 days")
                List<@Valid @NotNull Day> days,
        @NotNull(message = "班次必填 · which shift") @Valid Shift shift,
        @Valid Pay pay,
        boolean meals,
        boolean bus,
        @Min(value = 16, message = "不得低于 16 周岁 · never below 16") @Max(value = 60, message = "最高 60 · at most 60")
                Integer minAge,
        @NotNull(message = "请选择法律身份 · PUBLIC_INFORMATION, INTERMEDIARY, COOPERATIVE or LICENSED_DISPATCH")
                LegalRole legalRole,
        @Min(1) @Max(9) Integer priority,
        @NotNull(message = "集合地点必填 · where to meet") @Valid Meeting meeting,
        Duration answerWithin,
        @Size(max = 500) String note,
        @Valid Crew crew) {

    /** Quick enough for a rehearsal, never so quick that nobody can answer. */
    static final Duration SHORTEST_ANSWER = Duration.ofSeconds(5);

    static final Duration LONGEST_ANSWER = Duration.ofDays(3);

    public NewDemand {
        minAge = minAge == null ? 16 : minAge;
        priority = priority == null ? 5 : priority;
        answerWithin = answerWithin == null ? Duration.ofMinutes(30) : answerWithin;
        days = days == null ? List.of() : days;
        crew = crew == null ? Crew.ANY : crew;
    }

    /** People asked for on one day. */
    public record Day(
            @NotNull(message = "日期必填 · which date") LocalDate date,
            @NotNull(message = "人数必填 · how many people")
                    @Min(value = 1, message = "人数至少 1 · at least 1 person")
                    @Max(value = 100_000, message = "人数最多 100000 · at most 100,000 people")
                    Integer headcount) {}

    /** Where and when people meet; at the start of the shift unless told. */
    public record Meeting(
            @NotNull(message = "集合地点必填 · where to meet") @Size(min = 1, max = 40) String place, LocalTime time) {}

    NewDemand with(DemandChange change) {
        return new NewDemand(
                enterpriseId,
                siteId,
                workTypeCode,
                change.days() == null ? days : change.days(),
                change.shift() == null ? shift : change.shift(),
                change.pay() == null ? pay : change.pay(),
                change.meals() == null ? meals : change.meals(),
                change.bus() == null ? bus : change.bus(),
                change.minAge() == null ? minAge : change.minAge(),
                legalRole,
                change.priority() == null ? priority : change.priority(),
                change.meeting() == null ? meeting : change.meeting(),
                change.answerWithin() == null ? answerWithin : change.answerWithin(),
                change.note() == null ? note : change.note(),
                change.crew() == null ? crew : change.crew());
    }
}
