package org.gigstation.notification.reply;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gigstation.notification.contact.PhoneNumber;
import org.gigstation.notification.privacy.Vault;
import org.gigstation.notification.reply.PartShelf.Kept;

/**
 * Puts long texts together: parts in any order, some twice. What stays incomplete for a minute goes to a person as it is. Parts are kept until
 * the whole text is stored, so that a crash in between loses nothing, and a while longer, so that a repeated part is known as one.
 */
@ApplicationScoped
class JoinParts {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration MEMORY = Duration.ofMinutes(10);

    private final PartShelf shelf;
    private final Vault vault;
    private final Clock clock;
    private final MeterRegistry meters;

    JoinParts(PartShelf shelf, Vault vault, Clock clock, MeterRegistry meters) {
        this.shelf = shelf;
        this.vault = vault;
        this.clock = clock;
        this.meters = meters;
    }

    /** A text put together, and the parts it was made of. */
    record Joined(PartShelf.Whole whole, Instant lastAt, IncomingText text) {}

    /** An older text whose place this part takes, because handsets begin their references anew; to be taken before the part is kept. */
    @Transactional
    Optional<Joined> displaced(IncomingPart part) {
        var whole = wholeOf(part);
        shelf.lock(whole);
        List<Kept> before = shelf.parts(whole);
        boolean other = before.stream().anyMatch(kept -> isOther(kept, part));
        if (other && before.get(0).taken()) {
            shelf.remove(whole, lastAt(before));
        }
        return other && !before.get(0).taken() ? Optional.of(join(whole, before)) : Optional.empty();
    }

    /** @return the text that this part completes */
    @Transactional
    Optional<Joined> keep(IncomingPart part) {
        var whole = wholeOf(part);
        shelf.lock(whole);
        if (!shelf.put(whole, part.number(), PhoneNumber.of(part.from()), part.utf16(), clock.instant())) {
            meters.counter("gig.replies.parts.repeated", "channel", part.channel())
                    .increment();
        }
        List<Kept> now = shelf.parts(whole);
        return now.size() == part.parts() ? Optional.of(join(whole, now)) : Optional.empty();
    }

    /** An older text is stored: its place is free. */
    @Transactional
    void clear(Joined older) {
        shelf.remove(older.whole(), older.lastAt());
    }

    private PartShelf.Whole wholeOf(IncomingPart part) {
        byte[] from = vault.index(PhoneNumber.of(part.from()).e164());
        return new PartShelf.Whole(part.channel(), from, part.reference(), part.parts());
    }

    private static boolean isOther(Kept kept, IncomingPart part) {
        return kept.number() == part.number() && !Arrays.equals(kept.utf16(), part.utf16());
    }

    /** Texts whose missing parts nobody should wait for any longer. */
    @Transactional
    List<Joined> incomplete() {
        Instant now = clock.instant();
        shelf.forget(now.minus(MEMORY));
        return shelf.waitingSince(now.minus(PATIENCE)).stream()
                .map(whole -> join(whole, shelf.parts(whole)))
                .toList();
    }

    @Transactional
    void taken(Joined joined) {
        shelf.taken(joined.whole());
    }

    private static Joined join(PartShelf.Whole whole, List<Kept> parts) {
        var octets = new ByteArrayOutputStream();
        parts.forEach(part -> octets.writeBytes(part.utf16()));
        Instant firstAt = parts.stream().map(Kept::at).min(Instant::compareTo).orElseThrow();
        return new Joined(
                whole,
                lastAt(parts),
                new IncomingText(
                        whole.channel(),
                        whole.keyOf(firstAt, parts.size()),
                        parts.get(0).from(),
                        octets.toString(StandardCharsets.UTF_16BE),
                        null,
                        parts.size() == whole.parts()));
    }

    private static Instant lastAt(List<Kept> parts) {
        return parts.stream().map(Kept::at).max(Instant::compareTo).orElseThrow();
    }
}
