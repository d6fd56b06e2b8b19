package org.gigstation.notification.reply;

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

    JoinParts(PartShelf shelf, Vault vault, Clock clock) {
        this.shelf = shelf;
        this.vault = vault;
        this.clock = clock;
    }

    /** A text put together, and the parts it was made of. */
    record Joined(PartShelf.Whole whole, IncomingText text) {}

    /** @return what can be read now: the text this part completes, or an older one that had to make room for it */
    @Transactional
    Optional<Joined> keep(IncomingPart part) {
        PhoneNumber from = PhoneNumber.of(part.from());
        var whole = new PartShelf.Whole(part.channel(), vault.index(from.e164()), part.reference(), part.parts());
        List<Kept> before = shelf.parts(whole);
        boolean other = before.stream()
                .anyMatch(kept -> kept.number() == part.number() && !Arrays.equals(kept.utf16(), part.utf16()));
        Optional<Joined> older = Optional.empty();
        if (other) {
            boolean taken = before.get(0).taken();
            older = taken ? Optional.empty() : Optional.of(join(whole, before));
            shelf.remove(whole);
        }
        shelf.put(whole, part.number(), from, part.utf16(), clock.instant());
        List<Kept> now = shelf.parts(whole);
        return now.size() == part.parts() ? Optional.of(join(whole, now)) : older;
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
                new IncomingText(
                        whole.channel(),
                        whole.keyOf(firstAt),
                        parts.get(0).from(),
                        octets.toString(StandardCharsets.UTF_16BE),
                        null,
                        parts.size() == whole.parts()));
    }
}
