package org.gigstation.notification.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigstation.notification.message.MessageState;
import org.gigstation.notification.message.Receipt;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;

/** Reads a delivery receipt: the TLVs when they are there, else the text in whatever order its fields come. Source: SMPP 3.4 appendix B. */
final class SmppReceipt {

    private static final Pattern ID = Pattern.compile("(?i)\\bid:\\s*([^\\s]+)");
    private static final Pattern STATE = Pattern.compile("(?i)\\bstat:\\s*([A-Z]+)");
    private static final Pattern ERROR = Pattern.compile("(?i)\\berr:\\s*([^\\s]+)");
    private static final Map<String, MessageState> BY_TEXT = Map.of(
            "DELIVRD", MessageState.DELIVERED,
            "EXPIRED", MessageState.EXPIRED,
            "DELETED", MessageState.UNDELIVERABLE,
            "UNDELIV", MessageState.UNDELIVERABLE,
            "REJECTD", MessageState.REJECTED);
    private static final Map<Integer, MessageState> BY_TLV = Map.of(
            2, MessageState.DELIVERED,
            3, MessageState.EXPIRED,
            4, MessageState.UNDELIVERABLE,
            5, MessageState.UNDELIVERABLE,
            8, MessageState.REJECTED);

    /** Words that tell of no end. */
    private static final Set<String> ON_THE_WAY = Set.of("ACCEPTD", "ENROUTE", "UNKNOWN");

    private SmppReceipt() {}

    /** A state by its word, as CMPP has it; codes of a carrier such as {@code MK:0012} tell why it was not delivered. */
    static Optional<Receipt> ofWord(String channel, String id, String word) {
        if (ON_THE_WAY.contains(word)) {
            return Optional.empty();
        }
        MessageState known = BY_TEXT.get(word);
        return Optional.of(
                known != null
                        ? new Receipt(channel, id, known, null)
                        : new Receipt(channel, id, MessageState.UNDELIVERABLE, word));
    }

    /** @return empty for states on the way, and for what is no receipt */
    static Optional<Receipt> read(String channel, SmppIds base, DeliverSm deliver) {
        byte[] octets = deliver.getShortMessage() == null ? new byte[0] : deliver.getShortMessage();
        String text = new String(octets, StandardCharsets.ISO_8859_1);
        var idTlv = deliver.getOptionalParameter(OptionalParameter.Receipted_message_id.class);
        Optional<String> id = idTlv != null
                ? Optional.of(base.ofTlv(withoutTerminator(idTlv.getValueAsString())))
                : find(ID, text).map(base::ofText);
        var stateTlv = deliver.getOptionalParameter(OptionalParameter.Message_state.class);
        Optional<MessageState> state = stateTlv != null
                ? Optional.ofNullable(BY_TLV.get((int) stateTlv.getValue()))
                : find(STATE, text).map(BY_TEXT::get);
        return id.flatMap(known -> state.map(
                end -> new Receipt(channel, known, end, find(ERROR, text).orElse(null))));
    }

    /** A C-octet string ends with NUL; not every library takes it off. */
    private static String withoutTerminator(String id) {
        return id.replace("\u0000", "").strip();
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
