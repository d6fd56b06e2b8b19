package org.gigstation.registry.person;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.gigstation.registry.problem.Unacceptable;

/**
 * An 18-digit identity number with its check digit. Source: GB 11643-1999; 9 in front is the permanent residence card of a foreign national
 * (2023 form), 81 to 83 the residence permit for Hong Kong, Macao and Taiwan.
 */
public record IdNumber(String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91");
    private static final int EARLIEST_BIRTH_YEAR = 1900;

    /**
     * Reads what a person typed: full-width digits, blanks and a small x are forgiven.
     *
     * @throws Unacceptable when it is no identity number
     */
    public static IdNumber of(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replace(" ", "")
                .toUpperCase(Locale.ROOT);
        if (text.matches("[0-9](\\.[0-9]+)?E\\+?[0-9]+")) {
            throw new Unacceptable(
                    "表格把号码变成了科学计数，请将该列设为文本 · the sheet turned it into a number; format the column as text");
        }
        if (text.matches("[0-9]{15}")) {
            throw new Unacceptable("15 位旧号码，请填 18 位 · an old 15-digit number; the 18-digit one is needed");
        }
        if (!text.matches("[0-9]{17}[0-9X]")) {
            throw new Unacceptable("身份证号应为 18 位 · an ID number has 18 digits");
        }
        if (!PROVINCES.contains(text.substring(0, 2))) {
            throw new Unacceptable("身份证号的地区码不存在 · no such province in the ID number");
        }
        if (text.charAt(17) != checkDigit(text)) {
            throw new Unacceptable("身份证号校验码不对 · the check digit of the ID number is wrong");
        }
        return withRealBirthDate(new IdNumber(text));
    }

    public LocalDate birthDate() {
        return LocalDate.of(
                Integer.parseInt(value.substring(6, 10)),
                Integer.parseInt(value.substring(10, 12)),
                Integer.parseInt(value.substring(12, 14)));
    }

    public boolean isForeign() {
        return value.startsWith("9");
    }

    /** {@code 530***********1234}. */
    public String masked() {
        return value.substring(0, 3) + "***********" + value.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static char checkDigit(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    private static IdNumber withRealBirthDate(IdNumber number) {
        try {
            if (number.birthDate().getYear() >= EARLIEST_BIRTH_YEAR) {
                return number;
            }
        } catch (DateTimeException e) {
            throw noSuchDate();
        }
        throw noSuchDate();
    }

    private static Unacceptable noSuchDate() {
        return new Unacceptable("身份证号中的出生日期不存在 · the birth date in the ID number does not exist");
    }
}
