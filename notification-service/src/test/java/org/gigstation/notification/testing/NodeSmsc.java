package org.gigstation.notification.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A message centre made of npm "smpp", scripted from a test. */
public final class NodeSmsc implements AutoCloseable {

    private final AtomicInteger taken = new AtomicInteger();
    private final List<Integer> refusals = new CopyOnWriteArrayList<>();
    private final NodePart part;

    public NodeSmsc(int port) {
        part = new NodePart(Path.of("target", "node"), "smsc.js", this::hear, Integer.toString(port));
        part.await("listening");
    }

    /** A part of a message as it came in. */
    public record Submit(String id, String to, String text, String udh, int dataCoding, String validity) {}

    /** Changes a setting: password, receipts, throttle, mute, keep, answer, deaf, statuses. */
    public void set(String name, Object value) {
        run(Map.of("command", "set", "values", Map.of(name, value)));
    }

    /** A handset sends a text; delivered until it is taken. */
    public void send(String from, String text) {
        part.write(Map.of("command", "mo", "from", from, "text", text));
    }

    /** A handset sends raw octets, with a header or without. */
    public void sendRaw(String from, String udhHex, String hex, int dataCoding) {
        run(Map.of("command", "raw", "from", from, "udh", udhHex, "hex", hex, "dataCoding", dataCoding));
    }

    /** A handset sends more octets than a short message holds, in one piece. */
    public void sendPayload(String from, String hex, int dataCoding) {
        run(Map.of("command", "payload", "from", from, "hex", hex, "dataCoding", dataCoding));
    }

    public void sendReceipt(String text) {
        run(Map.of("command", "receipt", "text", text));
    }

    public void sendGarbage(String hex) {
        run(Map.of("command", "garbage", "hex", hex));
    }

    /** Cuts every link. */
    public void cut() {
        run(Map.of("command", "cut"));
    }

    /** Begins to count anew. */
    public void forget() {
        run(Map.of("command", "forget"));
    }

    public JsonNode figures() {
        part.write(Map.of("command", "figures"));
        return part.await("figures");
    }

    public List<Submit> submits() {
        part.write(Map.of("command", "submits"));
        List<Submit> all = new ArrayList<>();
        part.await("submits")
                .get("submits")
                .forEach(one -> all.add(new Submit(
                        one.get("id").asText(),
                        one.get("to").asText(),
                        one.get("text").asText(),
                        one.get("udh").isNull() ? null : one.get("udh").asText(),
                        one.get("dataCoding").asInt(),
                        one.get("validity").asText())));
        return all;
    }

    /** How often each address was written to. */
    public JsonNode addresses() {
        part.write(Map.of("command", "addresses"));
        return part.await("addresses").get("counts");
    }

    /** Texts of handsets that we acknowledged. */
    public int taken() {
        return taken.get();
    }

    /** Command statuses with which we left a delivery to the message centre. */
    public List<Integer> refusals() {
        return refusals;
    }

    @Override
    public void close() {
        part.close();
    }

    private void run(Map<String, ?> command) {
        part.write(command);
        part.await("done");
    }

    private void hear(JsonNode line) {
        if (line.path("event").asText().equals("taken")) {
            taken.incrementAndGet();
        } else if (line.path("event").asText().equals("refused")) {
            refusals.add(line.path("status").asInt());
        }
    }
}
