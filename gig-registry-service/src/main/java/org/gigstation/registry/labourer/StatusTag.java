package org.gigstation.registry.labourer;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** A status of public policy. Employers never see one. */
public enum StatusTag {
    OUT_OF_POVERTY("out-of-poverty", "脱贫人口"),
    POVERTY_MONITORED("poverty-monitored", "监测对象"),
    RELOCATED("relocated", "易地搬迁"),
    LOW_INCOME("low-income", "低保对象"),
    RETURNEE("returnee", "返乡人员"),
    LAND_TRANSFERRED("land-transferred", "土地流转户"),
    ZERO_EMPLOYMENT("zero-employment", "零就业家庭"),
    VETERAN("veteran", "退役军人");

    private final String code;
    private final String nameZh;

    StatusTag(String code, String nameZh) {
        this.code = code;
        this.nameZh = nameZh;
    }

    @JsonValue
    public String code() {
        return code;
    }

    public String nameZh() {
        return nameZh;
    }

    /** The tag that is called so, by code or Chinese name. */
    public static Optional<StatusTag> called(String text) {
        return Arrays.stream(values())
                .filter(tag -> tag.code.equals(text) || tag.nameZh.equals(text))
                .findFirst();
    }
}
