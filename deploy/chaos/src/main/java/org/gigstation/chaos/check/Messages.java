package org.gigstation.chaos.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gigstation.chaos.check.Violation.Kind;

/** Compares the message centre with the message table: each message effectively once, each answer kept. */
public final class Messages {
    private Messages() {}

    /** A message the centre took from us: its id there, and a digest of number, text and part. */
    public record Arrived(String carrierId, String digest) {}

    /**
     * What the message table knows.
     *
     * @param carrierIds of all messages
     * @param offers carrier ids of invitations, whose number makes their text unlike every other; what is told of a result, or asked back, is
     *     told as often as somebody answers
     * @param unknown messages flagged as of unknown outcome, now or before a receipt settled them
     */
    public record Known(Set<String> carrierIds, Set<String> offers, int unknown) {}

    /**
     * The answers of one handset; the wire carries no id of an answer, so they are counted.
     *
     * @param typed by the person
     * @param acknowledged by the station, at least so many must be stored
     * @param stored by the station, those included that came again because their acknowledgement was lost
     * @param heeded stored as an answer in its own right, not as the repeat of one
     * @param ambiguous carried again, because the station died before it said that it had it, after another question had been asked: nothing on
     *     the wire tells such an answer from one to the new question
     */
    public record Handset(String number, int typed, int acknowledged, int stored, int heeded, int ambiguous) {}

    /**
     * A message may have reached a handset without our knowing its carrier id only when it is flagged as of unknown outcome; more strays than
     * flags were sent twice in silence.
     */
    public static List<Violation> sentTwice(List<Arrived> arrived, Known known) {
        List<Violation> found = new ArrayList<>();
        List<Arrived> strays = arrived.stream()
                .filter(message -> !known.carrierIds().contains(message.carrierId()))
                .toList();
        strays.stream()
                .skip(known.unknown())
                .map(stray -> Violation.of(Kind.DUPLICATED, "message %s is in no row", stray.carrierId()))
                .forEach(found::add);
        Map<String, Long> texts = arrived.stream()
                .filter(message -> known.offers().contains(message.carrierId()))
                .collect(Collectors.groupingBy(Arrived::digest, Collectors.counting()));
        texts.forEach((digest, times) -> {
            if (times > 1) {
                found.add(Violation.of(Kind.DUPLICATED, "one text %d times to one handset (%s)", times, digest));
            }
        });
        return found;
    }

    public static List<Violation> answersLost(List<Handset> handsets) {
        List<Violation> found = new ArrayList<>();
        for (Handset handset : handsets) {
            if (handset.stored() < handset.acknowledged()) {
                found.add(Violation.of(
                        Kind.LOST,
                        "handset %s: %d answers acknowledged, %d stored",
                        masked(handset),
                        handset.acknowledged(),
                        handset.stored()));
            }
            if (handset.heeded() > handset.typed() + handset.ambiguous()) {
                found.add(Violation.of(
                        Kind.INVENTED,
                        "handset %s: %d answers typed, %d heeded",
                        masked(handset),
                        handset.typed(),
                        handset.heeded()));
            }
        }
        return found;
    }

    private static String masked(Handset handset) {
        String number = handset.number();
        return "…" + number.substring(Math.max(0, number.length() - 4));
    }
}
