package org.gigstation.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.gigstation.kit.http.CommonProblem;

/**
 * Who calls, and how far they see. Scope comes from the token alone, never from a body; a claim that is missing or malformed means that
 * nothing is seen. What lies outside the scope is answered like what does not exist.
 */
@RequestScoped
public class Caller {

    private static final String DIVISION = "[0-9]{2,12}";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The token's subject: stable, and no personal data. */
    public String id() {
        return claim("sub").orElse("anonymous");
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /** The code prefix of what the caller sees: {@code 530304202} for a township, {@code 530304} for its district. */
    public Optional<String> division() {
        return claim("division").filter(code -> code.matches(DIVISION));
    }

    /** The prefix to filter by. Without one the answer is a code that no division has. */
    public String divisionOrNone() {
        return division().orElse("none");
    }

    public Optional<UUID> enterpriseId() {
        return idClaim("enterprise_id");
    }

    public Optional<UUID> labourerId() {
        return idClaim("labourer_id");
    }

    public boolean seesDivision(String divisionCode) {
        return division().filter(divisionCode::startsWith).isPresent();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the division lies outside the scope */
    public void mustSeeDivision(String divisionCode) {
        if (!seesDivision(divisionCode)) {
            throw CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title());
        }
    }

    private Optional<UUID> idClaim(String name) {
        try {
            return claim(name).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.getClaim(name)).map(Object::toString)
                : Optional.empty();
    }
}
