package org.gigstation.dispatch;

import org.gigstation.kit.http.CommonProblem;

/** A row's version as an entity tag: {@code "7"}. */
public final class ETag {

    private ETag() {}

    /**
     * The version that a change is meant for.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 without the header, 412 when it is no version of ours
     */
    public static long required(String ifMatch) {
        if (ifMatch == null) {
            throw CommonProblem.VERSION_NEEDED.because("请带上 If-Match · send the ETag of what you saw as If-Match");
        }
        String plain = ifMatch.replace("W/", "").replace("\"", "").strip();
        if (!plain.matches("[0-9]{1,18}")) {
            throw changed();
        }
        return Long.parseLong(plain);
    }

    /** Refuses a change meant for another version. */
    public static void mustMatch(long expected, long actual) {
        if (expected != actual) {
            throw changed();
        }
    }

    public static RuntimeException changed() {
        return CommonProblem.CHANGED_MEANWHILE.because("请刷新后再试 · read it again, then repeat the change");
    }
}
