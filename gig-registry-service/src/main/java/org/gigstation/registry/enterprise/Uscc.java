package org.gigstation.registry.enterprise;

import java.text.Normalizer;
import java.util.Locale;
import org.gigstation.registry.problem.Unacceptable;

/** A unified social credit code: 17 characters and a check character. Source: GB 32100-2015. */
record Uscc(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    /** @throws Unacceptable when it is no code of that form or its check character is wrong */
    static Uscc of(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        if (!text.matches("[" + ALPHABET + "]{2}[0-9]{6}[" + ALPHABET + "]{10}")) {
            throw new Unacceptable("统一社会信用代码应为 18 位 · a unified social credit code has 18 characters");
        }
        if (text.charAt(17) != checkCharacter(text)) {
            throw new Unacceptable("统一社会信用代码校验码不对 · the check character of the code is wrong");
        }
        return new Uscc(text);
    }

    private static char checkCharacter(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
