package org.gigstation.notification.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Caller;
import org.gigstation.kit.identity.Roles;
import org.gigstation.notification.segment.Segments;
import org.gigstation.notification.signature.Signatures;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Texts and their way through review. They change without a release: the next message is made with the edition approved then. */
@Path("/api/notification/v1/templates")
@Tag(name = "templates")
class TemplateResource {

    /** What a text is measured with while a station has no signature: as long as the longest in use. */
    private static final String SAMPLE_SIGNATURE = "月望零工驿站";

    private final Templates templates;
    private final ReviewTemplate review;
    private final Signatures signatures;
    private final Caller caller;

    TemplateResource(Templates templates, ReviewTemplate review, Signatures signatures, Caller caller) {
        this.templates = templates;
        this.review = review;
        this.signatures = signatures;
        this.caller = caller;
    }

    record NewTemplate(
            @NotNull TemplateCode code,
            @NotNull @Pattern(regexp = "[0-9]{9}", message = "九位乡镇代码 · a 9-digit township code") String divisionCode,
            @NotNull @Size(max = 500) String body,
            @NotNull MessageClass messageClass,
            @Size(max = 50) String carrierCode) {}

    record NewText(
            @NotNull @Size(max = 500) String body,
            @NotNull MessageClass messageClass,
            @Size(max = 50) String carrierCode) {}

    record Rejection(@NotNull @Size(min = 2, max = 200) String reason) {}

    /** {@code divisionCode} is empty for texts of the house; {@code findings} is what stands between a draft and its submission. */
    record TemplateView(
            UUID id,
            TemplateCode code,
            String divisionCode,
            int edition,
            String body,
            MessageClass messageClass,
            TemplateState state,
            String reason,
            String carrierCode,
            Instant changedAt,
            Measure measure) {}

    /** The text with everyday values behind the station's signature, and what the linter says of it. */
    record Measure(String sample, int characters, int parts, List<TemplateLint.Finding> findings) {}

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR})
    public Page<TemplateView> templates(@Valid @BeanParam Page.Request page) {
        var found = templates.within(caller.divisionOrNone(), page.after(), page.fetch());
        return page.cut(found, Template::id, this::view);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR})
    public RestResponse<TemplateView> template(UUID id) {
        return answer(visible(id));
    }

    /** Says what is wrong with a text, without keeping it. */
    @POST
    @Path("lint")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
    public Measure lint(@NotNull @Valid NewTemplate text) {
        caller.mustSeeDivision(text.divisionCode());
        return measure(text.code(), text.body(), text.divisionCode());
    }

    /** Begins a new edition of a text as a draft. */
    @POST
    @RolesAllowed(Roles.STATION_ADMIN)
    @Transactional
    public RestResponse<TemplateView> draft(@NotNull @Valid NewTemplate text) {
        caller.mustSeeDivision(text.divisionCode());
        Template template =
                review.draft(text.code(), text.divisionCode(), text.body(), text.messageClass(), text.carrierCode());
        return ResponseBuilder.create(RestResponse.Status.CREATED, view(template))
                .location(URI.create("/api/notification/v1/templates/" + template.id()))
                .build();
    }

    /** Rewrites a draft; a rejected text becomes a draft again. */
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.STATION_ADMIN)
    @Transactional
    public RestResponse<TemplateView> rewrite(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewText text) {
        Template template = changeable(id);
        if (ifMatch != null && !ifMatch.equals(etag(template))) {
            throw CommonProblem.CHANGED_MEANWHILE.because("template " + id + " is no longer " + ifMatch);
        }
        review.rewrite(template, text.body(), text.messageClass(), text.carrierCode());
        templates.flush();
        return answer(template);
    }

    /** Hands a draft in for review; refused while the linter finds anything. */
    @POST
    @Path("{id}/submission")
    @RolesAllowed(Roles.STATION_ADMIN)
    @Transactional
    public TemplateView submit(UUID id) {
        Template template = changeable(id);
        review.submit(
                template,
                measure(template.code(), template.body(), template.divisionCode())
                        .findings());
        return view(template);
    }

    /** The carrier approved it: from now on the text is used, and the edition before it is retired. */
    @POST
    @Path("{id}/approval")
    @RolesAllowed(Roles.STATION_ADMIN)
    @Transactional
    public TemplateView approve(UUID id) {
        Template template = changeable(id);
        review.approve(template);
        return view(template);
    }

    @POST
    @Path("{id}/rejection")
    @RolesAllowed(Roles.STATION_ADMIN)
    @Transactional
    public TemplateView reject(UUID id, @NotNull @Valid Rejection rejection) {
        Template template = changeable(id);
        review.move(template, TemplateState.REJECTED, rejection.reason());
        return view(template);
    }

    /** Takes a text out of use; the station falls back on the house's. */
    @POST
    @Path("{id}/retirement")
    @RolesAllowed(Roles.STATION_ADMIN)
    @Transactional
    public TemplateView retire(UUID id) {
        Template template = changeable(id);
        review.move(template, TemplateState.RETIRED, null);
        return view(template);
    }

    private Measure measure(TemplateCode code, String body, String divisionCode) {
        String signature = signatures.activeOf(divisionCode).orElse(SAMPLE_SIGNATURE);
        String sample = TemplateLint.sample(code, body, signature);
        return new Measure(
                sample, sample.length(), Segments.of(sample).count(), TemplateLint.check(code, body, signature));
    }

    private TemplateView view(Template template) {
        return new TemplateView(
                template.id(),
                template.code(),
                template.divisionCode(),
                template.edition(),
                template.body(),
                template.messageClass(),
                template.state(),
                template.reason(),
                template.carrierCode(),
                template.changedAt(),
                measure(template.code(), template.body(), template.divisionCode()));
    }

    private RestResponse<TemplateView> answer(Template template) {
        return ResponseBuilder.ok(view(template)).header("ETag", etag(template)).build();
    }

    private static String etag(Template template) {
        return "\"" + template.version() + "\"";
    }

    private Template visible(UUID id) {
        return templates
                .findByIdOptional(id)
                .filter(found ->
                        found.divisionCode().equals(Templates.HOUSE) || caller.seesDivision(found.divisionCode()))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title()));
    }

    private Template changeable(UUID id) {
        Template template = visible(id);
        if (template.divisionCode().equals(Templates.HOUSE)) {
            throw CommonProblem.FORBIDDEN.because(
                    "this is a text of the house; draft one of your station's own, it goes before");
        }
        return template;
    }
}
