package org.gigstation.registry.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a roster, in their order: the one list that import, export, the template and {@code GET …/labourer-imports/columns} read.
 * A blank cell keeps what is registered; newcomers get what {@code hint} says.
 */
public enum RosterColumn {
    NAME("姓名", "张梅丽", "必填", "姓名（必填）", "名字"),
    ID_NUMBER("身份证号", "530322196804120020", "必填，18 位，文本格式", "身份证", "身份证号码", "公民身份号码", "证件号码"),
    PHONE("手机号", "13800000000", "可与家人共用；多个用、隔开，第一个为主", "手机", "手机号码", "联系电话", "电话"),
    VILLAGE("村", "下营村民委员会", "必填，村名或 12 位编码", "村委会", "所在村", "村（社区）"),
    HOUSEHOLD("户号", "0123", "同村同户号为一户；空白为单独一户", "户编号", "家庭编号"),
    SKILLS("技能", "浆果采摘:3、分拣包装:1", "技能目录中的名称，冒号后为等级 1-5，不写为 1", "技能特长", "从业技能"),
    NO_BENDING("不能弯腰", "否", "是/否，空白为否"),
    MAX_LIFT("搬重上限(公斤)", "15", "空白为不限", "搬重上限"),
    NO_PESTICIDES("不接触农药", "是", "是/否，空白为否"),
    NO_HEIGHTS("不能登高", "否", "是/否，空白为否"),
    NO_NIGHTS("不上夜班", "是", "是/否，空白为否"),
    NO_COLD_WATER("不下冷水", "否", "是/否，空白为否"),
    WEEKLY("可出工时间", "周一至周五 06:00-19:00；周六 08:00-12:00", "空白为每天 06:00-19:00"),
    EXCEPTIONS("例外日期", "2026-07-04 不出工；2026-07-05 08:00-12:00", "只对所写日期有效"),
    CARE("照料须结束时间", "周一至周五 16:30", "接孩子等须在此前收工"),
    RADIUS("意愿半径(公里)", "15", "空白为 15", "意愿半径"),
    FLOOR_PAY("最低日薪(元)", "100", "空白为不限", "最低日薪"),
    MAX_HOURS("每日最多工时", "9", "1-11，空白为 10"),
    PARTNER("结伴对象(身份证号)", "530322196604120017", "本册或已登记的人；多个用、隔开；方式各异时写 号码（同一班车）", "结伴对象"),
    PAIR_KIND("结伴方式", "同去同回", "同去同回、同一地点、同一班车、轮班错开；空白为同去同回"),
    TAGS("标签", "脱贫人口、易地搬迁至2027-12-31", "脱贫人口、监测对象、易地搬迁、低保对象、返乡人员、土地流转户、零就业家庭、退役军人"),
    PERMIT("工作许可证号", "", "仅外国人填写"),
    CONSENT_DISPATCH("同意派工", "是", "是/否；有效期与其他不同时写 是至2027-06-30", "派工同意"),
    CONSENT_SMS("同意短信", "是", "是/否", "短信同意"),
    CONSENT_INSURANCE("同意保险", "是", "是/否", "保险同意"),
    INSURED_SUM("约定保额(元)", "300000", "同意保险时必填", "约定保额"),
    CONSENT_UNTIL("同意有效期至", "2027-06-30", "空白为登记起一年"),
    JOINED_ON("登记日期", "2026-01-15", "空白为今天");

    private final String title;
    private final String example;
    private final String hint;
    private final List<String> aliases;

    RosterColumn(String title, String example, String hint, String... aliases) {
        this.title = title;
        this.example = example;
        this.hint = hint;
        this.aliases = List.of(aliases);
    }

    /** The title in the first row of a sheet. */
    public String title() {
        return title;
    }

    /** An invented value of the right form. */
    public String example() {
        return example;
    }

    public String hint() {
        return hint;
    }

    /** Titles of other systems that mean the same. */
    public List<String> aliases() {
        return aliases;
    }

    public boolean isRequired() {
        return this == NAME || this == ID_NUMBER || this == VILLAGE;
    }

    /** Values of these are masked wherever they are shown again. */
    public boolean isPersonal() {
        return this == NAME || this == ID_NUMBER || this == PHONE || this == PARTNER || this == PERMIT;
    }

    /** The column of a title as somebody typed it: blanks, full-width brackets and a star for "required" are forgiven. */
    public static Optional<RosterColumn> titled(String typed) {
        String plain = plain(typed);
        return Arrays.stream(values())
                .filter(column -> plain(column.title).equals(plain)
                        || column.aliases.stream()
                                .anyMatch(alias -> plain(alias).equals(plain)))
                .findFirst();
    }

    private static String plain(String title) {
        return title.replaceAll("[\\s*＊　]", "").replace('（', '(').replace('）', ')');
    }
}
