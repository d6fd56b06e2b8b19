package org.gigstation.kit.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens written by hand, one lie each. */
final class Forgery {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String RS256 = "{\"alg\":\"RS256\",\"typ\":\"JWT\"}";

    private Forgery() {}

    static String honest() {
        return rs256(RS256, payload(Map.of()), Tokens.privateKey());
    }

    /** Name of the lie to the token that tells it. */
    static Map<String, String> all() {
        String good = payload(Map.of());
        byte[] publicKey = Base64.getDecoder().decode(Tokens.publicKey());
        String pem = "-----BEGIN PUBLIC KEY-----\n" + Tokens.publicKey() + "\n-----END PUBLIC KEY-----";
        Map<String, String> lies = new LinkedHashMap<>();
        for (String none : new String[] {"none", "None", "NONE", "nOnE"}) {
            lies.put("alg " + none, part("{\"alg\":\"" + none + "\"}") + "." + part(good) + ".");
        }
        lies.put("HS256 with the public key", hs256("{\"alg\":\"HS256\"}", good, publicKey));
        lies.put(
                "HS256 with the public key as PEM",
                hs256("{\"alg\":\"HS256\"}", good, pem.getBytes(StandardCharsets.US_ASCII)));
        lies.put(
                "kid that leads to an empty file",
                hs256("{\"alg\":\"HS256\",\"kid\":\"../../../../dev/null\"}", good, new byte[] {0}));
        lies.put("kid that is SQL", hs256("{\"alg\":\"HS256\",\"kid\":\"' UNION SELECT 'a\"}", good, new byte[] {'a'}));
        lies.put(
                "key brought along",
                rs256(
                        "{\"alg\":\"RS256\",\"jku\":\"http://localhost:1/keys\",\"x5u\":\"http://localhost:1/c\"}",
                        good,
                        strangersKey()));
        lies.put("a stranger's key", rs256(RS256, good, strangersKey()));
        lies.put("signature cut off", honest().replaceAll("\\.[^.]*$", "."));
        lies.put("payload changed after signing", changed(honest()));
        lies.put(
                "other issuer",
                rs256(RS256, payload(Map.of("iss", "\"https://issuer.test/realms/other\"")), Tokens.privateKey()));
        lies.put("wrong audience", rs256(RS256, payload(Map.of("aud", "\"account\"")), Tokens.privateKey()));
        lies.put("no audience", rs256(RS256, payload(Map.of("aud", "[]")), Tokens.privateKey()));
        lies.put("expired", rs256(RS256, payload(Map.of("exp", String.valueOf(now() - 120))), Tokens.privateKey()));
        lies.put("never expires", rs256(RS256, payload(Map.of("exp", "null")), Tokens.privateKey()));
        lies.put(
                "not yet valid",
                rs256(RS256, payload(Map.of("nbf", String.valueOf(now() + 600))), Tokens.privateKey()));
        lies.put(
                "critical extension",
                rs256("{\"alg\":\"RS256\",\"crit\":[\"b64\"],\"b64\":false}", good, Tokens.privateKey()));
        lies.put("no token at all", "null");
        return lies;
    }

    private static String payload(Map<String, String> lies) {
        Map<String, String> claims = new LinkedHashMap<>();
        claims.put("iss", "\"" + Tokens.ISSUER + "\"");
        claims.put("aud", "\"" + Tokens.AUDIENCE + "\"");
        claims.put("sub", "\"forger\"");
        claims.put("division", "\"" + Tokens.YUEWANG + "\"");
        claims.put("groups", "[\"operator\",\"station-admin\"]");
        claims.put("iat", String.valueOf(now()));
        claims.put("exp", String.valueOf(now() + 600));
        claims.putAll(lies);
        claims.values().removeIf("null"::equals);
        return claims.entrySet().stream()
                .map(claim -> "\"" + claim.getKey() + "\":" + claim.getValue())
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }

    private static String changed(String token) {
        String[] parts = token.split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + part(payload.replace(Tokens.YUEWANG, Tokens.ELSEWHERE)) + "." + parts[2];
    }

    private static String rs256(String header, String payload, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            String signed = part(header) + "." + part(payload);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hs256(String header, String payload, byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            String signed = part(header) + "." + part(payload);
            return signed + "." + BASE64.encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey strangersKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }
}
