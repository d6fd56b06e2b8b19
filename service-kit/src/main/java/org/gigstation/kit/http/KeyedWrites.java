package org.gigstation.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gigstation.kit.http.IdempotentRequests.Answer;
import org.gigstation.kit.http.IdempotentRequests.Standing;
import org.gigstation.kit.sql.RoundTrip;

/**
 * For writes of many callers that one transaction carries out: their keys and their answers are kept in it, too, so that a service killed at any
 * moment has done and kept each of them, or neither.
 */
@ApplicationScoped
public class KeyedWrites {

    private final Instance<InHand> inHand;
    private final IdempotentBatch batch;
    private final ObjectMapper json;

    KeyedWrites(Instance<InHand> inHand, IdempotentBatch batch, ObjectMapper json) {
        this.inHand = inHand;
        this.batch = batch;
        this.json = json;
    }

    /** The write that the present request is, if it came with a key. */
    @RequestScoped
    static class InHand {

        private KeyedWrite write;

        void take(KeyedWrite taken) {
            write = taken;
        }

        Optional<KeyedWrite> write() {
            return Optional.ofNullable(write);
        }
    }

    /** The write in hand of the present request. */
    public Optional<KeyedWrite> inHand() {
        return inHand.get().write();
    }

    /** Within the transaction. @return those of the writes that were done before, or run now, once the trip is over */
    public Supplier<Set<KeyedWrite>> held(RoundTrip trip, Collection<KeyedWrite> writes) {
        return writes.isEmpty() ? Set::of : batch.held(trip, writes);
    }

    /** Those of the writes that are not held, one of each key. */
    public static Set<KeyedWrite> fresh(Collection<KeyedWrite> writes, Set<KeyedWrite> held) {
        Map<KeyedWrite.Key, KeyedWrite> first = new LinkedHashMap<>();
        writes.forEach(write -> first.putIfAbsent(write.key(), write));
        Set<KeyedWrite> fresh = new HashSet<>(first.values());
        fresh.removeAll(held);
        return fresh;
    }

    /**
     * Within the transaction, once the effects are decided: keeps what each caller is answered, with status 200.
     *
     * @return whether all keys were still free, once the trip is over; if not, the transaction must not commit
     */
    public Supplier<Boolean> keep(RoundTrip trip, Map<KeyedWrite, ?> answers) {
        Map<KeyedWrite, Answer> kept = new LinkedHashMap<>();
        answers.forEach((write, answer) -> kept.put(write, new Answer(200, KeptAnswers.JSON_ALONE, text(answer))));
        Supplier<List<String>> free = batch.keep(trip, kept);
        return () -> free.get().size() == kept.size();
    }

    /** After the commit. */
    public void kept(Collection<KeyedWrite> writes) {
        writes.forEach(KeyedWrite::settle);
    }

    /**
     * What the caller of a write that is not fresh is told: the answer that was kept, or that it runs, or that the key was another request's.
     */
    public RuntimeException notFresh(KeyedWrite write) {
        write.settle();
        Standing standing = batch.standingOf(write);
        return new Repeated(standing);
    }

    private String text(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer of ours can be written", e);
        }
    }

    /** Ends a request whose answer is in the table already. */
    static final class Repeated extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Standing standing;

        Repeated(Standing standing) {
            super(standing.kind().name(), null, false, false);
            this.standing = standing;
        }

        Standing standing() {
            return standing;
        }
    }
}
