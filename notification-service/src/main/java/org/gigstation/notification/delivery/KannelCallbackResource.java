package org.gigstation.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.notification.message.MessageState;
import org.gigstation.notification.message.Receipt;
import org.gigstation.notification.reply.IncomingText;
import org.gigstation.notification.settings.NotificationSettings;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What a Kannel gateway calls. A shared secret guards it. Kannel takes 200 and 202 for a yes and comes again after everything else, 204 among
 * it.
 */
@Path("/api/notification/v1/callbacks/kannel/{channel}")
@Tag(name = "callbacks")
class KannelCallbackResource {

    private static final Map<Integer, MessageState> STATES =
            Map.of(1, MessageState.DELIVERED, 2, MessageState.UNDELIVERABLE, 16, MessageState.REJECTED);

    private final NotificationSettings settings;
    private final DeliverIntake intake;
    private final MeterRegistry meters;

    KannelCallbackResource(NotificationSettings settings, DeliverIntake intake, MeterRegistry meters) {
        this.settings = settings;
        this.intake = intake;
        this.meters = meters;
    }

    /** A receipt; states on the way are taken and say nothing. */
    @GET
    @Path("receipt")
    @PermitAll
    @ResponseStatus(RestResponse.StatusCode.OK)
    @APIResponse(responseCode = "200", description = "taken; Kannel repeats whatever is answered otherwise")
    public void receipt(
            String channel,
            @QueryParam("secret") String secret,
            @NotNull @QueryParam("id") String id,
            @QueryParam("state") int state) {
        mustKnow(channel, secret);
        Optional.ofNullable(STATES.get(state)).ifPresent(end -> intake.take(new Receipt(channel, id, end, null)));
    }

    /** A text from a handset. {@code id} is Kannel's own and makes a repeated call one text. */
    @GET
    @Path("text")
    @PermitAll
    @ResponseStatus(RestResponse.StatusCode.OK)
    @APIResponse(responseCode = "200", description = "taken; Kannel repeats whatever is answered otherwise")
    public void text(
            String channel,
            @QueryParam("secret") String secret,
            @NotNull @QueryParam("id") String id,
            @NotNull @QueryParam("from") String from,
            @DefaultValue("") @QueryParam("text") String text) {
        mustKnow(channel, secret);
        intake.take(new IncomingText(channel, "kannel:" + id, from, text, null, true));
    }

    private void mustKnow(String channel, String secret) {
        var kannel = settings.kannel().get(channel);
        if (kannel == null || !HttpVendor.isSecret(kannel.secret(), secret)) {
            meters.counter("gig.callbacks.refused", "adapter", "kannel").increment();
            throw CommonProblem.UNAUTHENTICATED.because("no such channel, or not its secret");
        }
    }
}
