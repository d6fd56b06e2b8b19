package org.gigstation.notification.contact;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A phone number in E.164 form. Prints masked; {@link #e164()} is the only way to all of it. */
public final class PhoneNumber {

    private static final String CHINA = "+86";
    private static final Pattern DECORATION = Pattern.compile("[\\s()-]");
    private static final Pattern WITHOUT_PLUS = Pattern.compile("861[3-9][0-9]{9}");
    private static final Pattern NATIONAL_MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern CHINESE_MOBILE = Pattern.compile("\\+861[3-9][0-9]{9}");
    private static final Pattern ABROAD = Pattern.compile("\\+(?!86)[1-9][0-9]{6,14}");

    private final String e164;

    private PhoneNumber(String e164) {
        this.e164 = e164;
    }

    /** Reads {@code 138…}, {@code 86138…}, {@code 0086138…}, {@code +86138…} and full-width digits; anything else stays as it came. */
    public static PhoneNumber of(String written) {
        String plain = DECORATION
                .matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll("");
        if (NATIONAL_MOBILE.matcher(plain).matches()) {
            return new PhoneNumber(CHINA + plain);
        }
        if (plain.startsWith("00")) {
            return new PhoneNumber("+" + plain.substring(2));
        }
        if (WITHOUT_PLUS.matcher(plain).matches()) {
            return new PhoneNumber("+" + plain);
        }
        return new PhoneNumber(plain);
    }

    /** Whether a text can reach it: neither a landline nor a short code. */
    public boolean isMobile() {
        return CHINESE_MOBILE.matcher(e164).matches() || ABROAD.matcher(e164).matches();
    }

    public String e164() {
        return e164;
    }

    /** The form Chinese carriers take: eleven digits at home, the full number abroad. */
    public String national() {
        return e164.startsWith(CHINA) ? e164.substring(CHINA.length()) : e164.replace("+", "");
    }

    /** {@code 138****5678}; of short numbers only the last two. */
    public String masked() {
        String digits = national();
        return digits.length() < 8
                ? "****" + digits.substring(Math.max(0, digits.length() - 2))
                : digits.substring(0, 3) + "****" + digits.substring(digits.length() - 4);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber number && number.e164.equals(e164);
    }

    @Override
    public int hashCode() {
        return e164.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
