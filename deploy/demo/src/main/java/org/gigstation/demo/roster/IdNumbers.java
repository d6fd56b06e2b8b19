package org.gigstation.demo.roster;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/** Invented ID numbers with a true check digit, each given out once. Source of the form: GB 11643-1999. */
final class IdNumbers {
    private static final String DISTRICT = "530304";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final int LAST_SERIAL = 999;

    private final Map<String, Integer> given = new HashMap<>();

    /** The serial of a man is odd, of a woman even. */
    String next(LocalDate birthDate, boolean man) {
        String day = birthDate.format(DateTimeFormatter.BASIC_ISO_DATE);
        int serial = given.merge(day + man, man ? 1 : 2, (last, first) -> last + 2);
        if (serial > LAST_SERIAL) {
            throw new IllegalStateException(
                    "More than 500 people of one sex born on " + birthDate + " in one district");
        }
        String body = DISTRICT + day + "%03d".formatted(serial);
        return body + checkDigit(body);
    }

    static char checkDigit(String seventeenDigits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeenDigits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK.charAt(sum % CHECK.length());
    }
}
