package org.gigstation.chaos.morning;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Invented numbers with true check characters. Sources: GB 11643-1999, GB 32100-2015, GB 11714-1997. */
final class Papers {
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] USCC_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1970, 1, 1);

    private static final int BIRTHDAYS = 9_000;

    private Papers() {}

    static String idNumber(int number) {
        String day = FIRST_BIRTHDAY.plusDays(number % BIRTHDAYS).format(DateTimeFormatter.BASIC_ISO_DATE);
        String body = "530304" + day + "%03d".formatted(1 + number / BIRTHDAYS);
        int sum = weigh(body, ID_WEIGHTS, "0123456789");
        return body + "10X98765432".charAt(sum % 11);
    }

    static String uscc(int number) {
        String organisation = "%08d".formatted(70_000_000 + number * 7);
        int check = 11 - weigh(organisation, ORGANISATION_WEIGHTS, ALPHABET) % 11;
        String body = "91530304" + organisation + (check == 10 ? "X" : check == 11 ? "0" : Integer.toString(check));
        return body + ALPHABET.charAt((31 - weigh(body, USCC_WEIGHTS, ALPHABET) % 31) % 31);
    }

    private static int weigh(String text, int[] weights, String alphabet) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += alphabet.indexOf(text.charAt(i)) * weights[i];
        }
        return sum;
    }
}
