package org.gigstation.chaos.stack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Executors;

/** Stands in for Keycloak, whose death is nobody's promise: discovery, keys, and tokens for the township's users. */
final class Issuer implements AutoCloseable {
    private static final long LIFE_SECONDS = 7_200;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    /** User to the claim that bounds what the user sees. */
    private static final Map<String, String> SCOPES = Map.of(
            "operator", "\"division\":\"530304202\"",
            "station-admin", "\"division\":\"530304202\"",
            "auditor", "\"division\":\"530304202\"",
            "enterprise", "\"enterprise_id\":\"01900000-0000-7000-8000-000000000001\"");

    private final HttpServer server;
    private final KeyPair key;

    private Issuer(HttpServer server, KeyPair key) {
        this.server = server;
        this.key = key;
    }

    static Issuer open() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Issuer issuer = new Issuer(server, generator.generateKeyPair());
            server.createContext("/", issuer::answer);
            server.setExecutor(Executors.newFixedThreadPool(2));
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException("No issuer of tokens", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has RSA", e);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/gig";
    }

    /** A token of the role that {@code user} is named after. */
    String token(String user) {
        String claims =
                "{\"iss\":\"%s\",\"aud\":\"gig-api\",\"sub\":\"%s\",\"preferred_username\":\"%s\",\"groups\":[\"%s\"],\"iat\":%d,\"exp\":%d,%s}"
                        .formatted(
                                url(),
                                user,
                                user,
                                user,
                                Instant.now().getEpochSecond(),
                                Instant.now().getEpochSecond() + LIFE_SECONDS,
                                SCOPES.get(user));
        String content = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"chaos\"}") + "." + base64(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has RSA", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body;
        if (path.endsWith("/openid-configuration")) {
            body =
                    "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/certs\",\"token_endpoint\":\"%1$s/protocol/openid-connect/token\"}"
                            .formatted(url());
        } else if (path.endsWith("/token")) {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII);
            String user = form.replaceFirst(".*username=([a-z-]+).*", "$1");
            body = "{\"access_token\":\"%s\",\"expires_in\":%d}".formatted(token(user), LIFE_SECONDS);
        } else {
            body = keys();
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private String keys() {
        RSAPublicKey open = (RSAPublicKey) key.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"chaos\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(base64(open.getModulus()), base64(open.getPublicExponent()));
    }

    private static String base64(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
    }
}
