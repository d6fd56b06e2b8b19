package org.gigstation.kit.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;

/** Signed tokens as Keycloak would issue them, by a key that lives as long as the test run. */
public final class Tokens {

    public static final String ISSUER = "https://issuer.test/realms/gig";
    public static final String AUDIENCE = "gig-api";

    /** The township of the demo: Yuewang. */
    public static final String YUEWANG = "530304202";

    /** A township elsewhere, whose people see nothing of Yuewang. */
    public static final String ELSEWHERE = "530628101";

    private static final String PUBLIC = "gig.test.token.public";
    private static final String PRIVATE = "gig.test.token.private";

    private Tokens() {}

    public static String operator() {
        return of(Map.of("division", YUEWANG), "operator");
    }

    public static String stationAdmin() {
        return of(Map.of("division", YUEWANG), "station-admin");
    }

    public static String operatorElsewhere() {
        return of(Map.of("division", ELSEWHERE), "operator", "station-admin");
    }

    public static String liaison() {
        return of(Map.of("division", YUEWANG), "liaison");
    }

    public static String county() {
        return of(Map.of("division", "530304"), "county");
    }

    public static String auditor() {
        return of(Map.of("division", YUEWANG), "auditor");
    }

    public static String enterprise(UUID enterpriseId) {
        return of(Map.of("enterprise_id", enterpriseId.toString()), "enterprise");
    }

    public static String worker(UUID labourerId) {
        return of(Map.of("labourer_id", labourerId.toString()), "worker");
    }

    /** A good token of a person without any role. */
    public static String nobody() {
        return of(Map.of("division", YUEWANG));
    }

    /** A token with these scope claims and roles, valid for ten minutes. */
    public static String of(Map<String, String> claims, String... roles) {
        var token = Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(String.join("+", roles) + claims.values())
                .groups(new HashSet<>(Arrays.asList(roles)))
                .expiresIn(Duration.ofMinutes(10));
        claims.forEach(token::claim);
        return token.sign(privateKey());
    }

    /** The public key as the {@code quarkus.oidc.public-key} wants it. */
    static synchronized String publicKey() {
        if (System.getProperty(PUBLIC) == null) {
            KeyPair pair = newKeyPair();
            System.setProperty(
                    PUBLIC, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
            System.setProperty(
                    PRIVATE,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        }
        return System.getProperty(PUBLIC);
    }

    /** Kept in system properties because test and test resource are loaded by different class loaders. */
    static PrivateKey privateKey() {
        publicKey();
        byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newKeyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
