package org.gigstation.dispatch.demand;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.gigstation.dispatch.DispatchProblem;
import org.gigstation.events.OfferMade.Pay.Form;
import org.gigstation.kit.http.CommonProblem;

/** What can be said of a demand by looking at it alone. */
final class DemandCheck {

    private DemandCheck() {}

    /** @throws HttpProblem naming the first value that cannot stand, and the remedy */
    static void check(NewDemand demand, ZoneId zone, Instant now) {
        checkShift(demand.shift());
        checkMeeting(demand);
        checkDays(demand, zone, now);
        checkCrew(demand);
        checkAnswer(demand.answerWithin());
        checkText("/note", demand.note());
        checkText("/meeting/place", demand.meeting().place());
    }

    /** @throws HttpProblem unless pay is agreed in full (保障农民工工资支付条例 6) */
    static void checkPay(Pay pay) {
        if (pay == null) {
            throw DispatchProblem.PAY_NOT_AGREED.at(
                    "/pay", "请填写计酬方式、单价、单位和发薪日 · set pay.form, pay.rateFen, pay.unit and pay.payDate, then release");
        }
        if (pay.form() == Form.PIECE && pay.piecesPerDay() == null) {
            throw DispatchProblem.PAY_NOT_AGREED.at(
                    "/pay/piecesPerDay",
                    "计件须填每日件数 · piece pay needs pay.piecesPerDay, so that people know what a day brings");
        }
    }

    private static void checkShift(Shift shift) {
        Duration length = shift.length();
        if (length.isZero() || length.isNegative()) {
            throw DispatchProblem.SHIFT_NOT_LAWFUL.at(
                    "/shift/end",
                    "班次 " + shift.start() + "–" + shift.end()
                            + " 没有时长 · the shift ends before it starts; for a night shift set endsDaysLater to 1");
        }
        if (length.compareTo(Shift.LONGEST) > 0) {
            throw DispatchProblem.SHIFT_NOT_LAWFUL.at(
                    "/shift/end",
                    "班次长 " + hours(length) + " 小时，上限 11 小时 · the shift is " + hours(length)
                            + " hours long; 11 at most (Labour Law 36-41), split it");
        }
    }

    private static String hours(Duration length) {
        long tenths = length.toMinutes() / 6;
        return tenths / 10 + "." + tenths % 10;
    }

    private static void checkMeeting(NewDemand demand) {
        var time = demand.meeting().time();
        if (time != null && time.isAfter(demand.shift().start())) {
            throw CommonProblem.INVALID_VALUE.at(
                    "/meeting/time",
                    "集合时间晚于上工时间 · meeting.time " + time + " is after the start of the shift "
                            + demand.shift().start());
        }
    }

    private static void checkDays(NewDemand demand, ZoneId zone, Instant now) {
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < demand.days().size(); i++) {
            NewDemand.Day day = demand.days().get(i);
            String pointer = "/days/" + i;
            if (!demand.shift().startOn(day.date(), zone).isAfter(now)) {
                throw DispatchProblem.DEMAND_IN_THE_PAST.at(
                        pointer,
                        "上工时间 " + day.date() + " " + demand.shift().start() + " 已过 · the shift on " + day.date()
                                + " has begun or is over; take a later day");
            }
            if (!seen.add(day.date())) {
                throw CommonProblem.INVALID_VALUE.at(
                        pointer, "日期重复 · " + day.date() + " stands twice in days; add the headcounts");
            }
        }
    }

    private static void checkCrew(NewDemand demand) {
        for (NewDemand.Day day : demand.days()) {
            if (demand.crew().minimum() > day.headcount()) {
                throw CommonProblem.INVALID_VALUE.at(
                        "/crew/minimum",
                        "最少 " + demand.crew().minimum() + " 人多于 " + day.date() + " 的人数 " + day.headcount()
                                + " · crew.minimum is above the headcount of " + day.date());
            }
        }
    }

    private static void checkAnswer(Duration answerWithin) {
        if (answerWithin.compareTo(NewDemand.SHORTEST_ANSWER) < 0
                || answerWithin.compareTo(NewDemand.LONGEST_ANSWER) > 0) {
            throw CommonProblem.INVALID_VALUE.at(
                    "/answerWithin",
                    "答复时限须在 5 秒到 3 天之间 · answerWithin " + answerWithin + " is not between PT5S and P3D");
        }
    }

    private static void checkText(String pointer, String text) {
        LawfulText.unlawfulIn(text).ifPresent(word -> {
            throw DispatchProblem.UNLAWFUL_CONDITION.at(
                    pointer, "请删去“" + word + "” · remove it: no condition on sex, marriage or children (妇女权益保障法 43)");
        });
    }
}
