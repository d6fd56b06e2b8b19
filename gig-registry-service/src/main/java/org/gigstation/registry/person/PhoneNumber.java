package org.gigstation.registry.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.text.Normalizer;
import org.gigstation.registry.problem.Unacceptable;

/** A telephone number in E.164 form, {@code +8613812345678}. */
public record PhoneNumber(String value) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String CHINA = "CN";
    private static final int LONGEST_TYPED = 30;

    /**
     * Reads what a person typed: blanks, dashes, full-width digits and a country code are forgiven.
     *
     * @throws Unacceptable when nobody can be reached by it
     */
    public static PhoneNumber of(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        try {
            var number = NUMBERS.parse(text.length() > LONGEST_TYPED ? "" : text, CHINA);
            if (NUMBERS.isValidNumber(number)) {
                return new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164));
            }
        } catch (NumberParseException e) {
            throw notDialable();
        }
        throw notDialable();
    }

    /** As people here write it: {@code 13812345678}; numbers of other countries keep their code. */
    public String national() {
        return value.startsWith("+86") ? value.substring(3) : value;
    }

    /** {@code 138****5678}. */
    public String masked() {
        String shown = national();
        return shown.substring(0, Math.min(3, shown.length() - 4)) + "****" + shown.substring(shown.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static Unacceptable notDialable() {
        return new Unacceptable("不是有效的电话号码 · not a telephone number");
    }
}
