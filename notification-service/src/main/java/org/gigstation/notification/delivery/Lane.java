package org.gigstation.notification.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.gigstation.notification.contact.PhoneNumber;
import org.gigstation.notification.message.Outbound;
import org.gigstation.notification.message.Submission;
import org.jboss.logging.Logger;

/** A channel with its traffic rules: window, parts per second, circuit breaker, and a pause when the carrier asks for one. */
final class Lane {

    private static final Logger LOG = Logger.getLogger(Lane.class);

    /** The rule of attempts that never reached the carrier. */
    static final String LINK_DOWN = "link-down";

    private final Channel channel;
    private final Clock clock;
    private final TokenBucket bucket;
    private final CircuitBreaker breaker;
    private final ExecutorService senders;
    private final Turns<PhoneNumber> turns;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final LongAdder accepted = new LongAdder();
    private final LongAdder later = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder unknown = new LongAdder();
    private volatile Instant pausedUntil = Instant.EPOCH;
    private volatile String lastTrouble;
    private volatile Instant lastTroubleAt;

    Lane(Channel channel, Clock clock) {
        this.channel = channel;
        this.clock = clock;
        this.bucket = new TokenBucket(channel.settings().partsPerSecond(), clock.instant());
        this.breaker = new CircuitBreaker(
                channel.settings().breakerFailures(), channel.settings().breakerPause());
        var count = new AtomicInteger();
        this.senders = Executors.newFixedThreadPool(
                channel.settings().window(),
                task -> new Thread(task, "send-" + channel.name() + "-" + count.incrementAndGet()));
        this.turns = new Turns<>(senders);
    }

    Channel channel() {
        return channel;
    }

    /** Whether this lane works at all now; a full window or an empty bucket is only a matter of moments. */
    boolean isOpen() {
        return channel.isUp() && breaker.state(clock.instant()) != CircuitBreaker.State.OPEN;
    }

    /** Less than a quarter of the window is free: what is in flight makes room soon, and claiming by ones costs more than it gains. */
    boolean isNearlyFull() {
        int window = channel.settings().window();
        return window - inFlight.get() < window / 4;
    }

    /** Messages that may be handed in now. */
    int room() {
        Instant now = clock.instant();
        if (!isOpen() || now.isBefore(pausedUntil)) {
            return 0;
        }
        int window = channel.settings().window() - inFlight.get();
        return breaker.admit(Math.max(0, Math.min(window, bucket.available(now))), now);
    }

    /**
     * Sends on a thread of its own, after what was handed in before for the same number. The message stays in the window until {@link #settled()},
     * so that a crash costs no more than a window.
     *
     * @param done called on a sender's thread, exactly once
     */
    void send(Outbound message, Consumer<Submission> done) {
        Instant now = clock.instant();
        breaker.departed(now);
        bucket.take(message.segments().count() - message.partsAccepted().size(), now);
        inFlight.incrementAndGet();
        turns.run(message.to(), () -> {
            Submission submission = submit(message);
            note(submission.ending());
            done.accept(submission);
        });
    }

    /** What came of a message is written down. */
    void settled() {
        inFlight.decrementAndGet();
    }

    void stop() {
        channel.stop();
        senders.shutdown();
    }

    ChannelHealth health() {
        return new ChannelHealth(
                channel.name(),
                channel.adapter(),
                channel.settings().order(),
                isOpen(),
                channel.sessions(),
                breaker.state(clock.instant()),
                clock.instant().isBefore(pausedUntil),
                inFlight.get(),
                channel.settings().window(),
                channel.settings().partsPerSecond(),
                accepted.sum(),
                later.sum(),
                refused.sum(),
                unknown.sum(),
                lastTrouble,
                lastTroubleAt);
    }

    private Submission submit(Outbound message) {
        try {
            return channel.submit(message);
        } catch (RuntimeException e) {
            LOG.errorf(e, "channel %s broke its promise not to throw", channel.name());
            return Submission.failed(message, new Submission.Unknown("channel-failed"));
        }
    }

    private void note(Submission.Ending ending) {
        Instant now = clock.instant();
        if (ending instanceof Submission.Complete) {
            accepted.increment();
            breaker.succeeded();
        } else if (ending instanceof Submission.PutOff wait) {
            later.increment();
            trouble(wait.rule(), now);
            putOff(wait, now);
        } else if (ending instanceof Submission.Refused refusal) {
            refused.increment();
            trouble(refusal.rule(), now);
            breaker.succeeded();
        } else if (ending instanceof Submission.Unknown doubt) {
            unknown.increment();
            trouble(doubt.rule(), now);
            breaker.failed(now);
        }
    }

    private void putOff(Submission.PutOff wait, Instant now) {
        if (!(wait instanceof Submission.Later)) {
            pausedUntil = now.plus(wait.pause());
        }
        if (wait instanceof Submission.Down) {
            breaker.failed(now);
        } else {
            // who asks for patience is there: the pause is enough
            breaker.succeeded();
        }
    }

    private void trouble(String rule, Instant now) {
        lastTrouble = rule;
        lastTroubleAt = now;
    }
}
