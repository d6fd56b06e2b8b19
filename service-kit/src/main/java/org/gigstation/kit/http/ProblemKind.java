package org.gigstation.kit.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;

/**
 * One entry of a closed catalogue of errors (RFC 9457). {@code type} and {@code title} are fixed per entry; the detail says which value is
 * wrong and what to do. {@link CommonProblem} holds what every service answers; a service adds its own in one enum.
 */
public interface ProblemKind {

    /** Stable, {@code demand-in-the-past}. */
    String code();

    /** HTTP status. */
    int status();

    /** Chinese first, English beside it. */
    String title();

    /** The problem, to be thrown. {@code detail} names the value and the remedy and holds no personal data. */
    default HttpProblem because(String detail) {
        return because(detail, List.of());
    }

    /** The problem at one place of a body, a JSON pointer; a form says it beside that field. */
    default HttpProblem at(String pointer, String detail) {
        return because(detail, List.of(new Fault(pointer, detail)));
    }

    /** The problem with the places of a body that are wrong. */
    default HttpProblem because(String detail, List<Fault> faults) {
        var problem = HttpProblem.builder()
                .withType(typeOf(code()))
                .withTitle(title())
                .withStatus(status())
                .withDetail(detail)
                .with("code", code());
        return (faults.isEmpty() ? problem : problem.with("errors", faults)).build();
    }

    static URI typeOf(String code) {
        return URI.create("urn:gig-station:problem:" + code);
    }

    /** A wrong value: where it stands as a JSON pointer (RFC 6901), and what is wrong with it. */
    record Fault(String pointer, String detail) {}
}
