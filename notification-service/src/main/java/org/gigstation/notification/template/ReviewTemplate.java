package org.gigstation.notification.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.http.ProblemKind.Fault;
import org.gigstation.kit.time.Ids;

/** A text's steps from draft to use. Every call runs within the caller's transaction. */
@ApplicationScoped
class ReviewTemplate {

    private final Templates templates;
    private final Clock clock;
    private final Ids ids;

    ReviewTemplate(Templates templates, Clock clock, Ids ids) {
        this.templates = templates;
        this.clock = clock;
        this.ids = ids;
    }

    Template draft(TemplateCode code, String divisionCode, String body, MessageClass kind, String carrierCode) {
        int edition = templates.nextEdition(code, divisionCode);
        Template template = new Template(ids.next(), code, divisionCode, edition, clock.instant());
        template.write(body, kind, carrierCode);
        templates.persist(template);
        return template;
    }

    void rewrite(Template template, String body, MessageClass kind, String carrierCode) {
        if (template.state() == TemplateState.REJECTED) {
            move(template, TemplateState.DRAFT, null);
        }
        if (template.state() != TemplateState.DRAFT) {
            throw CommonProblem.CONFLICT.because(
                    "edition " + template.edition() + " is " + template.state() + "; draft a new edition instead");
        }
        template.write(body, kind, carrierCode);
    }

    void submit(Template template, List<TemplateLint.Finding> findings) {
        if (!findings.isEmpty()) {
            throw CommonProblem.NOT_POSSIBLE.because(
                    findings.stream().map(TemplateLint.Finding::detail).collect(Collectors.joining("; ")),
                    findings.stream()
                            .map(finding -> new Fault("/body", finding.rule() + ": " + finding.detail()))
                            .toList());
        }
        move(template, TemplateState.SUBMITTED, null);
    }

    void approve(Template template) {
        if (template.state() == TemplateState.SUBMITTED) {
            templates
                    .approvedRow(template.code(), template.divisionCode())
                    .ifPresent(before -> move(before, TemplateState.RETIRED, "replaced"));
            templates.flush();
        }
        move(template, TemplateState.APPROVED, null);
    }

    void move(Template template, TemplateState next, String reason) {
        if (!template.moveTo(next, reason, clock.instant())) {
            throw CommonProblem.CONFLICT.because("a text that is " + template.state() + " cannot become " + next);
        }
    }
}
