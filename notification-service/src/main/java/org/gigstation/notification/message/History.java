package org.gigstation.notification.message;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What a line got since the beginning of its day, or in the hour before, in any order. */
record History(List<Sent> sent) {

    record Sent(Instant at, byte[] textDigest, boolean answer) {}

    static final History NONE = new History(List.of());

    /** With one more, within the same batch. */
    History with(Sent more) {
        return new History(Stream.concat(sent.stream(), Stream.of(more)).toList());
    }

    List<Instant> within(Duration window, Instant now) {
        return sent.stream()
                .map(Sent::at)
                .filter(at -> at.isAfter(now.minus(window)))
                .sorted()
                .toList();
    }

    long since(Instant from) {
        return sent.stream().filter(one -> !one.at().isBefore(from)).count();
    }

    long answersSince(Instant from) {
        return sent.stream()
                .filter(one -> one.answer() && !one.at().isBefore(from))
                .count();
    }

    long sameTextSince(Instant from, Draft draft) {
        return sent.stream()
                .filter(one -> !one.at().isBefore(from) && draft.sameTextAs(one.textDigest()))
                .count();
    }
}
