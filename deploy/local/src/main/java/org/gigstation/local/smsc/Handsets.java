package org.gigstation.local.smsc;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/** Every phone of the simulated network, rebuilt from the facts of the message centre. */
public final class Handsets {
    /** A message appeared on a phone, typed there or received. */
    public record Appeared(String number, SmsMessage message) {}

    private static final Comparator<Handset> UNREAD_FIRST = Comparator.comparing((Handset each) -> each.unread() == 0)
            .thenComparing(Handset::lastAt, Comparator.reverseOrder())
            .thenComparing(Handset::number);

    private final Map<String, Conversation> conversations = new ConcurrentHashMap<>();
    private final Map<String, String> numberOfMessage = new ConcurrentHashMap<>();
    private final Map<String, Fact.Answered> unacknowledged = new ConcurrentHashMap<>();
    private final Map<String, Fact.Submitted> unreceipted = new ConcurrentHashMap<>();
    private final List<Consumer<Appeared>> listeners = new CopyOnWriteArrayList<>();
    private final LongAdder submitted = new LongAdder();
    private final LongAdder delivered = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder answers = new LongAdder();

    Handsets() {}

    /** Calls {@code listener} for every message from now on, on the thread that carries the message. */
    public Runnable listen(Consumer<Appeared> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public Optional<Handset> find(String number) {
        return Optional.ofNullable(conversations.get(number)).map(Conversation::view);
    }

    /** Phones whose number or messages contain {@code query}, unread first, then the latest. */
    public List<Handset> search(String query, int offset, int limit) {
        return conversations.values().stream()
                .filter(each -> query.isEmpty() || each.mentions(query))
                .map(Conversation::view)
                .sorted(UNREAD_FIRST)
                .skip(offset)
                .limit(limit)
                .toList();
    }

    public void read(String number) {
        Optional.ofNullable(conversations.get(number)).ifPresent(Conversation::read);
    }

    public SmscFigures figures() {
        return new SmscFigures(
                submitted.sum(),
                delivered.sum(),
                failed.sum(),
                answers.sum(),
                unacknowledged.size(),
                conversations.size());
    }

    List<Fact.Answered> unacknowledged() {
        return unacknowledged.values().stream()
                .sorted(Comparator.comparing(Fact.Answered::at))
                .toList();
    }

    List<Fact.Submitted> unreceipted() {
        return List.copyOf(unreceipted.values());
    }

    Optional<String> peerOf(String number) {
        return Optional.ofNullable(conversations.get(number)).flatMap(Conversation::peer);
    }

    void apply(Fact fact) {
        if (fact instanceof Fact.Submitted part) {
            submitted(part);
        } else if (fact instanceof Fact.Receipted receipt) {
            (receipt.delivered() ? delivered : failed).increment();
            unreceipted.remove(receipt.id());
            settle(receipt.id());
        } else if (fact instanceof Fact.Answered answer) {
            answered(answer);
        } else if (fact instanceof Fact.Acknowledged acknowledged) {
            unacknowledged.remove(acknowledged.id());
            settle(acknowledged.id());
        }
    }

    private void submitted(Fact.Submitted part) {
        submitted.increment();
        numberOfMessage.put(part.id(), part.number());
        if (part.receiptWanted()) {
            unreceipted.put(part.id(), part);
        }
        conversation(part.number()).receive(part).ifPresent(message -> tell(part.number(), message));
    }

    private void answered(Fact.Answered answer) {
        answers.increment();
        numberOfMessage.put(answer.id(), answer.number());
        unacknowledged.put(answer.id(), answer);
        tell(answer.number(), conversation(answer.number()).answer(answer));
    }

    private void settle(String id) {
        Optional.ofNullable(numberOfMessage.get(id))
                .ifPresent(number -> conversation(number).settle(id));
    }

    private Conversation conversation(String number) {
        return conversations.computeIfAbsent(number, Conversation::new);
    }

    private void tell(String number, SmsMessage message) {
        listeners.forEach(listener -> listener.accept(new Appeared(number, message)));
    }
}
