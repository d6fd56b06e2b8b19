package org.gigstation.registry.person;

import cn.hutool.core.util.IdcardUtil;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import org.gigstation.registry.problem.Unacceptable;

/** What people type as an ID number: refused with a reason, or a number that a library of others takes too, and whose mask hides it. */
class IdNumberFuzz {

    @FuzzTest(maxDuration = "30s")
    void an_id_number(FuzzedDataProvider data) {
        String typed = data.consumeBoolean() ? data.consumeRemainingAsString() : withCheckDigit(data);
        try {
            IdNumber number = IdNumber.of(typed);
            // whether somebody is old enough is asked at registration, and nobody from the future is
            boolean born = number.birthDate().isBefore(LocalDate.now());
            if (born && !number.isForeign() && !IdcardUtil.isValidCard18(number.value(), false)) {
                throw new AssertionError("taken here, refused elsewhere");
            }
            if (number.toString().contains(number.value().substring(3, 14))) {
                throw new AssertionError("the mask shows what it should hide");
            }
        } catch (Unacceptable refused) {
            // with a reason for people
        }
    }

    /** So that more than one in eleven gets past the check digit. */
    private static String withCheckDigit(FuzzedDataProvider data) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        StringBuilder digits = new StringBuilder("53");
        int sum = 5 * weights[0] + 3 * weights[1];
        for (int place = 2; place < weights.length; place++) {
            int digit = data.consumeInt(0, 9);
            digits.append(digit);
            sum += digit * weights[place];
        }
        return digits.append("10X98765432".charAt(sum % 11)).toString();
    }
}
