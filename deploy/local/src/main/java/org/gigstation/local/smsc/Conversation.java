package org.gigstation.local.smsc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One phone's side of the story. Guarded by its own monitor. */
final class Conversation {
    private final String number;
    private final Map<String, SmsMessage> messages = new LinkedHashMap<>();
    private final Map<Integer, TreeMap<Integer, Fact.Submitted>> incomplete = new LinkedHashMap<>();
    private int unread;

    Conversation(String number) {
        this.number = number;
    }

    /** @return the message when this part completes one */
    synchronized Optional<SmsMessage> receive(Fact.Submitted part) {
        List<Fact.Submitted> parts = List.of(part);
        if (part.parts() > 1) {
            TreeMap<Integer, Fact.Submitted> known =
                    incomplete.computeIfAbsent(part.reference(), reference -> new TreeMap<>());
            known.put(part.part(), part);
            if (known.size() < part.parts()) {
                return Optional.empty();
            }
            incomplete.remove(part.reference());
            parts = List.copyOf(known.values());
        }
        StringBuilder text = new StringBuilder();
        parts.forEach(each -> text.append(each.text()));
        Fact.Submitted first = parts.get(0);
        SmsMessage message =
                new SmsMessage(first.id(), true, part.from(), text.toString(), parts.size(), part.at(), false);
        messages.put(message.id(), message);
        unread++;
        return Optional.of(message);
    }

    synchronized SmsMessage answer(Fact.Answered answer) {
        SmsMessage message = new SmsMessage(answer.id(), false, answer.to(), answer.text(), 1, answer.at(), false);
        messages.put(message.id(), message);
        unread = 0;
        return message;
    }

    synchronized void settle(String id) {
        messages.computeIfPresent(id, (key, message) -> message.asSettled());
    }

    synchronized void read() {
        unread = 0;
    }

    /** Address that last wrote to this phone: where its answers go. */
    synchronized Optional<String> peer() {
        return messages.values().stream()
                .filter(SmsMessage::toHandset)
                .reduce((older, newer) -> newer)
                .map(SmsMessage::peer);
    }

    synchronized Handset view() {
        return new Handset(number, new ArrayList<>(messages.values()), unread);
    }

    synchronized boolean mentions(String text) {
        return number.contains(text)
                || messages.values().stream().anyMatch(message -> message.text().contains(text));
    }
}
