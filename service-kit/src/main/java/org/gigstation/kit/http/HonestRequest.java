package org.gigstation.kit.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is wrong with a request line and its headers before anybody interprets them. Two readers of one address (gateway, policy, router) must
 * not be able to disagree, so whatever has two readings is refused.
 */
final class HonestRequest {

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);
    private static final List<String> TWO_READINGS =
            List.of("//", ";", "\\", "%2e", "%2f", "%5c", "%3b", "%25", "/./", "/../");
    private static final List<String> OVERRIDES =
            List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override");

    private HonestRequest() {}

    /** @param anyText whether the query may hold every character there is, because people far away wrote it */
    static Optional<HttpProblem> faultOf(HttpServerRequest request, boolean anyText) {
        if (!METHODS.contains(request.method())) {
            return Optional.of(
                    CommonProblem.METHOD_NOT_ALLOWED.because("不支持的操作 · take GET, POST, PUT, PATCH or DELETE"));
        }
        return addressFault(request.uri(), anyText).or(() -> headerFault(request));
    }

    private static Optional<HttpProblem> addressFault(String uri, boolean anyText) {
        int mark = uri.indexOf('?');
        String path = mark < 0 ? uri : uri.substring(0, mark);
        String lower = path.toLowerCase(Locale.ROOT);
        if (!path.startsWith("/")
                || path.endsWith("/.")
                || path.endsWith("/..")
                || TWO_READINGS.stream().anyMatch(lower::contains)) {
            return invalid("网址有歧义 · the path has more than one reading; write it plainly");
        }
        if (!isText(path) || mark >= 0 && !anyText && !isText(uri.substring(mark + 1))) {
            return invalid("网址含有无法读取的字符 · the address has broken or invisible characters; encode it as UTF-8");
        }
        return Optional.empty();
    }

    private static Optional<HttpProblem> headerFault(HttpServerRequest request) {
        if (request.headers().getAll(HttpHeaders.AUTHORIZATION).size() > 1) {
            return invalid("重复的身份 · one Authorization header, not several");
        }
        if (OVERRIDES.stream().anyMatch(request.headers()::contains)) {
            return invalid("不支持改写操作 · the method is the method; no override header");
        }
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            return Optional.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE.because("请勿压缩 · send the body uncompressed"));
        }
        return Optional.empty();
    }

    private static Optional<HttpProblem> invalid(String detail) {
        return Optional.of(CommonProblem.INVALID_VALUE.because(detail));
    }

    /** Whether percent-encoded text is whole UTF-8 of characters that people write. */
    private static boolean isText(String encoded) {
        ByteBuffer bytes = ByteBuffer.allocate(encoded.length() * 3);
        for (int at = 0; at < encoded.length(); at++) {
            char next = encoded.charAt(at);
            if (next == '%') {
                int value = at + 2 < encoded.length() ? hex(encoded.charAt(at + 1), encoded.charAt(at + 2)) : -1;
                if (value < 0) {
                    return false;
                }
                bytes.put((byte) value);
                at += 2;
            } else if (next < 0x80) {
                bytes.put((byte) next);
            } else {
                return false;
            }
        }
        try {
            return PlainText.isClean(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static int hex(char high, char low) {
        int value = Character.digit(high, 16) * 16 + Character.digit(low, 16);
        return Character.digit(high, 16) < 0 || Character.digit(low, 16) < 0 ? -1 : value;
    }
}
