package org.gigstation.registry.edition;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigstation.kit.http.CommonProblem;
import org.jboss.resteasy.reactive.RestResponse;

/** Keeps two people from overwriting each other: what is read carries an ETag, what is changed must name it. */
public final class Edition {

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");

    private Edition() {}

    /**
     * Compares what the client has seen with what there is.
     *
     * @param ifMatch the {@code If-Match} header as it came
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 without the header, 412 when it names another version
     */
    public static void mustBe(String ifMatch, long version) {
        if (ifMatch == null) {
            throw CommonProblem.VERSION_NEEDED.because(
                    "先读取，再把收到的 ETag 作为 If-Match 发回 · read first, then send its ETag as If-Match");
        }
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches() || Long.parseLong(tag.group(1)) != version) {
            throw CommonProblem.CHANGED_MEANWHILE.because(
                    "当前版本是 \"" + version + "\"，请重新读取 · the version is \"" + version + "\" now; read it again");
        }
    }

    public static <T> RestResponse<T> of(long version, T view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", tag(version))
                .build();
    }

    public static <T> RestResponse<T> created(String location, long version, T view) {
        return RestResponse.ResponseBuilder.<T>created(URI.create(location))
                .entity(view)
                .header("ETag", tag(version))
                .build();
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}
