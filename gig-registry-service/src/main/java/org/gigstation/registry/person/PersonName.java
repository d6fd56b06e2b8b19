package org.gigstation.registry.person;

import java.text.Normalizer;
import org.gigstation.kit.http.PlainText;
import org.gigstation.registry.problem.Unacceptable;

/** A name as its bearer writes it: rare Han characters, the dot in Yi and Uyghur names and Latin letters are welcome. */
public record PersonName(String value) {

    private static final int LONGEST = 50;

    /** @throws Unacceptable when it is blank, too long, or holds what no name holds */
    public static PersonName of(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (name.isEmpty()) {
            throw new Unacceptable("姓名不能为空 · a name is needed");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw new Unacceptable("姓名超过 50 个字 · a name has at most 50 characters");
        }
        if (!PlainText.isClean(name) || name.codePoints().anyMatch(c -> c < ' ')) {
            throw new Unacceptable("姓名中有看不见的字符 · the name holds invisible characters");
        }
        return new PersonName(name);
    }

    /** The first character and a star: {@code 张*}. */
    public String masked() {
        return value.isEmpty() ? "" : value.substring(0, value.offsetByCodePoints(0, 1)) + "*";
    }

    @Override
    public String toString() {
        return masked();
    }
}
