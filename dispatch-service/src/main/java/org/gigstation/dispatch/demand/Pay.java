package org.gigstation.dispatch.demand;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import org.gigstation.events.OfferMade.Pay.Form;

/**
 * What is paid, and when.
 *
 * @param rateFen fen for one unit
 * @param unit as people are told: 天, 小时, 公斤
 * @param piecesPerDay what a person usually brings in on a day; piece pay needs it, so that the day's pay can be told
 */
public record Pay(
        @NotNull(message = "计酬方式必填 · DAY, HOUR or PIECE") Form form,
        @NotNull(message = "单价必填 · the rate is missing")
                @Positive(message = "单价须大于 0 · the rate is more than 0 fen")
                @Max(value = 10_000_000, message = "单价过高 · at most 10,000,000 fen")
                Long rateFen,
        @NotNull(message = "单位必填 · the unit is missing") @Size(min = 1, max = 10) String unit,
        @Positive(message = "须大于 0 · more than 0") @Max(value = 100_000, message = "最多 100000 · at most 100,000")
                Integer piecesPerDay,
        @NotNull(message = "发薪日必填 · the pay date is missing") @Valid PayDate payDate) {

    /** When the money is due: on the work date, or so many days later at most. */
    public record PayDate(
            @NotNull(message = "SAME_DAY 或 WITHIN_DAYS · one of the two") Rule rule,
            @Min(value = 0, message = "不能为负 · not negative")
                    @Max(value = 15, message = "最迟 15 天 · 15 days at most (Labour Contract Law 72)")
                    Integer days) {

        /** How the due date follows from the work date. */
        public enum Rule {
            SAME_DAY,
            WITHIN_DAYS
        }

        public PayDate {
            days = days == null || rule == Rule.SAME_DAY ? 0 : days;
        }

        public LocalDate dueFor(LocalDate workDate) {
            return workDate.plusDays(days);
        }
    }

    /** What one person can expect for a shift of that length, fen. */
    public long expectedFen(Duration shift) {
        return switch (form) {
            case DAY -> rateFen;
            case HOUR -> rateFen * shift.toMinutes() / 60;
            case PIECE -> piecesPerDay == null ? 0 : Math.multiplyExact(rateFen, piecesPerDay.longValue());
        };
    }
}
