package org.gigstation.notification.delivery;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.notification.message.Submission.Down;
import org.gigstation.notification.message.Submission.Ending;
import org.gigstation.notification.message.Submission.Unknown;

/** What vendors reached over HTTP have in common: what a failed call says about the message, and how their calls to us are known. */
final class HttpVendor {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration LINK_PAUSE = Duration.ofSeconds(1);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();

    /** Sends, and says how it ended; only a refused connection is certain not to have said anything. */
    Ending send(HttpRequest request, Function<HttpResponse<String>, Ending> reading) {
        try {
            return reading.apply(client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return new Down(Lane.LINK_DOWN, LINK_PAUSE);
        } catch (IOException e) {
            return new Unknown("submit-answer-lost");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unknown("stopped-while-waiting");
        }
    }

    static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Compares a secret in constant time. */
    static boolean isSecret(String expected, String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
