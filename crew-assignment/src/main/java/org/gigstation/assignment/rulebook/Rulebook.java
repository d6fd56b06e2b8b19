package org.gigstation.assignment.rulebook;

import static org.gigstation.assignment.rulebook.CostTerm.term;
import static org.gigstation.assignment.rulebook.HardRule.hard;

import java.util.List;
import java.util.Optional;
import org.gigstation.assignment.Weights;

/**
 * The whole law of this module: code, condition (true = broken), source, sentence. The hot path ({@code roster}) precomputes the same
 * functions; a property test holds both against each other. Rules are asked in this order; the first one broken is the one told.
 */
public final class Rulebook {

    private static final String WOMEN = "女职工劳动保护特别规定 6, 9, annex";

    public static final List<HardRule> HARD_RULES = List.of(
            hard("consent", Conditions::noConsent, "PIPL 13–17", "本人未同意被派工", "has not consented to be matched"),
            hard("opted-out", Conditions::optedOut, "PIPL 24", "本人已退订派工通知", "has asked for no more offers"),
            hard("restricted", Conditions::restricted, "PIPL 15, 47", "本人要求停止处理信息", "asked that processing stops"),
            hard("minimum-age", Conditions::tooYoung, "禁止使用童工规定 2, 4", "上工当日未满最低年龄", "is too young on the work date")
                    .seeing(Conditions::age),
            hard(
                            "minor",
                            Conditions::minorUnprotected,
                            "劳动法 58, 64, 65",
                            "未成年工：岗位未开放或未体检",
                            "is 16–17: hazard or no check-up")
                    .seeing(Conditions::age),
            hard(
                            "retired",
                            Conditions::retiredOverloaded,
                            "draft 2025-07",
                            "超龄不加班、不上危险岗",
                            "is retired: no overtime, no hazard")
                    .seeing(Conditions::age),
            hard("permit", Conditions::permitMissing, "出境入境管理法 41", "缺工作许可", "needs a work permit and has none"),
            hard("lift", Conditions::tooHeavy, WOMEN, "岗位负重超过本人申报", "the load is above the declared limit")
                    .seeing(Conditions::load),
            hard("bending", Conditions::bends, "declared limit", "本人申报不弯腰下蹲", "declared no bending"),
            hard("heights", Conditions::climbs, WOMEN, "本人申报不登高", "declared no heights"),
            hard("chemicals", Conditions::sprays, WOMEN, "本人申报不接触农药", "declared no pesticides"),
            hard("cold-water", Conditions::wades, WOMEN, "本人申报不下冷水", "declared no cold water"),
            hard("nights", Conditions::nightShift, WOMEN, "本人申报不上夜班", "declared no nights"),
            hard("skill", Conditions::unskilled, "station rule", "技能等级不够", "lacks the skill at that level")
                    .seeing(Conditions::level),
            hard("availability", Conditions::unavailable, "declared hours", "该时段本人没空", "is not free in that shift"),
            hard("overlap", Match::overlapsCommitment, "promise P1", "该时段已有别的活", "is already at work in that shift"),
            hard(
                    "travel-between",
                    Match::cannotTravelBetween,
                    "station rule",
                    "两班之间来不及赶路",
                    "too far from the next shift"),
            hard("hours-in-day", Conditions::tooLongADay, "劳动法 36–41", "当日总工时超限", "would work too many hours that day")
                    .seeing(Conditions::hours)
                    .unlessOverridden(),
            hard("rest-day", Conditions::noRestDay, "劳动法 38", "连续上工超限，须休息一天", "would work too many days in a row")
                    .seeing(Conditions::days)
                    .unlessOverridden(),
            hard("refused", Conditions::refused, "declared wish", "本人不愿去该企业", "refuses this enterprise"),
            hard("blocked", Conditions::blocked, "enterprise's list", "企业不接收此人", "is on the enterprise's block-list"),
            hard("care-hours", Match::homeTooLate, "4:30 class", "收工后赶不上接娃", "would be home after the hour of care"),
            hard("radius", Conditions::tooFar, "declared wish", "超出本人愿去的距离", "is farther than the person will travel")
                    .seeing(Conditions::road),
            hard("floor-pay", Conditions::tooCheap, "declared wish", "低于本人最低工价", "pays less than the person's floor")
                    .seeing(Conditions::pay),
            hard("cover-consent", Conditions::uninsurable, "保险法 31, 34", "未同意投保", "has not consented to the cover"),
            hard(
                    "cover-closed",
                    Conditions::coverClosed,
                    "policy cut-off",
                    "已过投保截止，只派已投保人员",
                    "the cover list is closed"),
            hard("seat", Conditions::noSeat, "道路交通安全法 49–55", "步行范围内没有接送车", "no pick-up within walking distance"));

    public static final List<CostTerm> COST_TERMS = List.of(
            term(
                    "travel",
                    CostTerm.HUNDRED_METRES,
                    Weights::travelPer100Metres,
                    Quantities::road,
                    "station rule",
                    "路程 %s 公里",
                    "%s km by road"),
            term(
                    "recent-days",
                    "day",
                    Weights::perRecentDay,
                    Quantities::recentDays,
                    "fair rank",
                    "近14天已干 %s 天",
                    "%s of the last 14 days worked"),
            term(
                    "offered-lately",
                    "day",
                    Weights::perDayOfferedTooSoon,
                    Quantities::offeredTooSoon,
                    "fair rank",
                    "距上次派工差 %s 天满14天",
                    "last offer %s days short of 14"),
            term(
                    "not-monitored",
                    "person",
                    Weights::notMonitored,
                    Quantities::notMonitored,
                    "public policy",
                    "不在重点帮扶待业名单上",
                    "not on the list of people to help first"),
            term(
                    "not-wished",
                    "person",
                    Weights::notWished,
                    Quantities::notWished,
                    "declared wish",
                    "不是本人想做的工种",
                    "not a wished work type"),
            term(
                    "new-to-crew",
                    "person",
                    Weights::newToCrew,
                    Quantities::newToCrew,
                    "station rule",
                    "第一次去这家",
                    "new to this farm"),
            term(
                    "long-day",
                    "hour",
                    Weights::perHourAbove8,
                    Quantities::hoursAboveWarned,
                    "劳动法 36",
                    "超8小时 %s 小时",
                    "%s hours above eight"),
            term(
                    "skill-spare",
                    "level",
                    Weights::perSkillLevelSpare,
                    Quantities::spareLevels,
                    "station rule",
                    "技能高出 %s 级",
                    "%s levels above need"),
            term(
                    "change",
                    "person",
                    Weights::perChange,
                    Quantities::changes,
                    "re-planning",
                    "和上次方案不同",
                    "moved from the last plan"),
            term(
                    "queue",
                    "place",
                    Weights::perQueueNumber,
                    Quantities::queue,
                    "first come",
                    "排队第 %s",
                    "place %s in the queue"));

    private Rulebook() {}

    /** The first rule broken, in the order of the list. */
    public static Optional<HardRule> firstBroken(Match match) {
        for (HardRule rule : HARD_RULES) {
            if (rule.isBrokenBy(match)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** Points of the match, 0 or more; what the optimiser makes least. */
    public static long cost(Match match) {
        return COST_TERMS.stream().mapToLong(term -> term.pointsOf(match)).reduce(0, Math::addExact);
    }
}
