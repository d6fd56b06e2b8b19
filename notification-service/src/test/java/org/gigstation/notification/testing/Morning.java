package org.gigstation.notification.testing;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;
import org.gigstation.events.Event;
import org.gigstation.events.OfferMade;
import org.gigstation.events.OfferSettled;
import org.gigstation.events.OfferSettled.Outcome;
import org.gigstation.events.OfferSettled.Result;
import org.gigstation.events.ReplyClassified;
import org.gigstation.events.ReplyClassified.Answer;
import org.gigstation.events.ReplyClassified.Intent;
import org.gigstation.kit.testing.Tokens;
import org.gigstation.local.smsc.SmsMessage;
import org.gigstation.local.smsc.SmscSettings;
import org.gigstation.local.smsc.SmscSimulator;

/** A station's morning: a message centre with handsets, the other services on Kafka, and a dispatch that settles what it hears. */
public final class Morning implements AutoCloseable {

    public static final String SOURCE = "1069012345";
    public static final Duration PATIENCE = Duration.ofSeconds(90);
    /** When the submit is written down: a receipt before that is looked for again a second later, which one test asks and the others wait for. */
    private static final Duration RECEIPT_AFTER = Duration.ofMillis(200);

    public final SmscSimulator centre;
    public final EventWire wire;
    private final Map<UUID, Function<Answer, Result>> verdicts = new ConcurrentHashMap<>();
    private final Set<UUID> settled = ConcurrentHashMap.newKeySet();

    public Morning() {
        this(true);
    }

    private Morning(boolean withCentre) {
        this.centre = withCentre ? startCentre() : null;
        var json = new ObjectMapper()
                .findAndRegisterModules()
                .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        this.wire = new EventWire(config("gig.kafka.bootstrap", String.class), json, this::dispatch);
        openTheStation();
    }

    /** A morning whose message centre is somebody else's. */
    public static Morning withoutCentre() {
        return new Morning(false);
    }

    /** From now on dispatch answers every person of this invitation like this; without it a yes is confirmed. */
    public void decide(OfferMade offer, Function<Answer, Result> verdict) {
        verdicts.put(offer.invitationId(), verdict);
    }

    public static Function<Answer, Result> standBy(int rank) {
        return answer -> new Result(answer.offerId(), answer.labourerId(), Outcome.STAND_BY, rank);
    }

    public void register(Household... households) {
        for (Household household : households) {
            household.contacts().forEach(wire::tell);
        }
        wire.flush();
    }

    /** Texts the handset got, oldest first. */
    public List<String> received(Household household) {
        return centre.handsets().find(household.number()).stream()
                .flatMap(handset -> handset.messages().stream())
                .filter(SmsMessage::toHandset)
                .map(SmsMessage::text)
                .toList();
    }

    /** Waits until the handset has that many texts, and says what the last one is. */
    public String text(Household household, int count) {
        await().atMost(PATIENCE).until(() -> received(household).size() >= count);
        return received(household).get(count - 1);
    }

    public void answer(Household household, String text) {
        centre.answer(household.number(), text);
    }

    @Override
    public void close() {
        wire.close();
        if (centre != null) {
            centre.close();
        }
    }

    /** Rules under which everything may be sent at any hour. */
    public static String policy() {
        return """
                {"zone":"Asia/Shanghai","landline":"0874-8880000","offersQuiet":null,"commercialQuiet":null,
                 "caps":{"minute":100,"hour":100,"day":100,"sameTextDay":100,"answersDay":100},
                 "unclearMinutes":10,"unclearMorningMinutes":2}""";
    }

    /** No quiet hours and generous caps, so that tests may run at any hour; an active signature. */
    private static void openTheStation() {
        given(Tokens.stationAdmin())
                .body(policy())
                .put("/api/notification/v1/stations/530304202/policy")
                .then()
                .statusCode(200);
        List<Map<String, String>> signatures = given(Tokens.stationAdmin())
                .get("/api/notification/v1/signatures")
                .jsonPath()
                .getList("");
        if (signatures.stream().noneMatch(signature -> "ACTIVE".equals(signature.get("state")))) {
            String id = given(Tokens.stationAdmin())
                    .body(Map.of("divisionCode", Tokens.YUEWANG, "text", "月望零工驿站"))
                    .post("/api/notification/v1/signatures")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            given(Tokens.stationAdmin())
                    .body(Map.of("state", "ACTIVE"))
                    .put("/api/notification/v1/signatures/" + id + "/state")
                    .then()
                    .statusCode(200);
        }
    }

    public static io.restassured.specification.RequestSpecification given(String token) {
        return RestAssured.given().contentType("application/json").header("Authorization", "Bearer " + token);
    }

    private void dispatch(Event event) {
        if (event instanceof ReplyClassified reply && settled.add(reply.replyId())) {
            var verdict = verdicts.getOrDefault(reply.invitationId(), Morning::confirmed);
            List<Result> results = reply.answers().stream()
                    .map(answer -> answer.intent() == Intent.DECLINE
                            ? new Result(answer.offerId(), answer.labourerId(), Outcome.DECLINED, 0)
                            : verdict.apply(answer))
                    .toList();
            results.forEach(result ->
                    wire.tell(new OfferSettled(result.labourerId(), reply.replyId(), reply.invitationId(), results)));
        }
    }

    private static SmscSimulator startCentre() {
        return SmscSimulator.start(new SmscSettings(
                config("gig.notification.smpp.main.port", Integer.class),
                "gig",
                "secret",
                RECEIPT_AFTER,
                Duration.ofMillis(20),
                Optional.empty(),
                Clock.systemUTC()));
    }

    private static Result confirmed(Answer answer) {
        return new Result(answer.offerId(), answer.labourerId(), Outcome.CONFIRMED, 0);
    }

    private static <T> T config(String name, Class<T> type) {
        return ConfigProvider.getConfig().getValue(name, type);
    }
}
