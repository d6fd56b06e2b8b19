package org.gigstation.dispatch;

import org.gigstation.kit.http.ProblemKind;

/** What dispatch alone may answer: the closed catalogue of this service, beside the common one. */
public enum DispatchProblem implements ProblemKind {
    UNKNOWN_SITE("unknown-site", 422, "找不到用工地点 · no such site of this enterprise"),
    UNKNOWN_WORK_TYPE("unknown-work-type", 422, "找不到工种 · no such work type"),
    ENTERPRISE_BLOCKED("enterprise-blocked", 409, "企业已暂停用工 · the enterprise is blocked"),
    DEMAND_OVERLAPS("demand-overlaps", 409, "用工需求重叠 · the demand overlaps another"),
    DEMAND_IN_THE_PAST("demand-in-the-past", 422, "上工日期已过 · a work day lies in the past"),
    SHIFT_NOT_LAWFUL("shift-not-lawful", 422, "工时不合规 · the shift is empty or too long"),
    PAY_NOT_AGREED("pay-not-agreed", 422, "工资未约定 · form, rate, unit and pay date are agreed before release"),
    UNLAWFUL_CONDITION("unlawful-condition", 422, "含有不合法的招用条件 · the text holds an unlawful condition"),
    WRONG_STATE("wrong-state", 409, "当前状态不允许 · its state does not allow this"),
    NOTHING_TO_PLAN("nothing-to-plan", 422, "没有可排的用工需求 · no released demand on that day"),
    PLAN_EXISTS("plan-exists", 409, "已有进行中的方案 · an active plan exists for the division and day"),
    PLAN_ALREADY_APPROVED("plan-already-approved", 409, "方案已批准 · the plan was approved before"),
    EDIT_BREAKS_RULE("edit-breaks-rule", 422, "调整违反规则 · the edit breaks a rule"),
    NO_VALID_COVER("no-valid-cover", 422, "没有有效的保险 · no cover is valid on that date"),
    VEHICLE_NOT_FIT("vehicle-not-fit", 422, "车辆不合规 · the vehicle may not carry people that day"),
    VEHICLE_TAKEN("vehicle-taken", 409, "车辆已有安排 · the vehicle is on another trip"),
    NOT_A_NEIGHBOUR("not-a-neighbour", 422, "不是本县其他驿站 · not another station of the county"),
    NEIGHBOUR_ASKED_ALREADY("neighbour-asked-already", 409, "已向该驿站借人 · that station has been asked already"),
    MORE_THAN_ASKED("more-than-asked", 422, "人数过多 · more people than there are posts or were asked for"),
    NUMBERS_EXHAUSTED("numbers-exhausted", 503, "邀约编号已用完 · all offer numbers of the station are in use");

    private final String code;
    private final int status;
    private final String title;

    DispatchProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
