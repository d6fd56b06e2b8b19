package org.gigstation.local.smsc;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/**
 * A short message centre with a network of handsets behind it, speaking SMPP 3.4 on the loopback interface: takes messages,
 * sends delivery receipts, and carries what people answer back to the station until the station acknowledges it.
 */
public final class SmscSimulator implements AutoCloseable {
    /** Where an answer goes from a handset that nobody ever wrote to. */
    private static final String UNKNOWN_STATION = "106900000000";

    private final SmscSettings settings;
    private final Handsets handsets = new Handsets();
    private final Set<String> switchedOff = ConcurrentHashMap.newKeySet();
    private final AtomicLong lastId;
    private final Journal journal;
    private final Sessions sessions = new Sessions();
    private final Deliveries deliveries = new Deliveries(sessions);
    private final Submissions submissions = new Submissions(this::accept);
    private final SmppServer server;

    private SmscSimulator(SmscSettings settings) {
        this.settings = settings;
        this.lastId = new AtomicLong(settings.clock().millis());
        this.journal = Journal.open(settings.journal(), fact -> {
            handsets.apply(fact);
            lastId.accumulateAndGet(Long.parseLong(fact.id()), Math::max);
        });
        handsets.unreceipted().forEach(this::scheduleReceipt);
        handsets.unacknowledged().forEach(this::schedule);
        this.server = new SmppServer(settings, sessions, submissions);
    }

    public static SmscSimulator start(SmscSettings settings) {
        return new SmscSimulator(settings);
    }

    public int port() {
        return settings.port();
    }

    public String systemId() {
        return settings.systemId();
    }

    public String password() {
        return settings.password();
    }

    public Handsets handsets() {
        return handsets;
    }

    /** Sessions bound as receiver or transceiver at this moment. */
    public int boundSessions() {
        return sessions.count();
    }

    /** Types {@code text} into the handset and sends it. Returns at once; the message is settled when the station took it. */
    public SmsMessage answer(String number, String text) {
        Fact.Answered answer = new Fact.Answered(
                nextId(),
                number,
                handsets.peerOf(number).orElse(UNKNOWN_STATION),
                text,
                settings.clock().instant());
        record(answer);
        schedule(answer);
        return new SmsMessage(answer.id(), false, answer.to(), text, 1, answer.at(), false);
    }

    /** From now on this handset cannot be reached: receipts say UNDELIV. */
    public void switchOff(String number) {
        switchedOff.add(number);
    }

    public void switchOn(String number) {
        switchedOff.remove(number);
    }

    /** Refuses the next {@code count} submits with this SMPP command status, for instance 88 (throttled). */
    public void refuseNext(int count, int smppStatus) {
        submissions.refuseNext(count, smppStatus);
    }

    /** Cuts every session, as a message centre does when it is restarted. */
    public void dropSessions() {
        server.dropSessions();
    }

    @Override
    public void close() {
        server.close();
        deliveries.close();
        journal.close();
    }

    private SubmitSmResult accept(SubmitSm submit) throws ProcessRequestException {
        Fact.Submitted message =
                SubmitDecoder.decode(submit, nextId(), settings.clock().instant());
        record(message);
        if (message.receiptWanted()) {
            scheduleReceipt(message);
        }
        try {
            return new SubmitSmResult(new MessageId(message.id()), new OptionalParameter[0]);
        } catch (PDUStringException e) {
            throw new ProcessRequestException("message id", SMPPConstant.STAT_ESME_RSYSERR, e);
        }
    }

    private void scheduleReceipt(Fact.Submitted message) {
        long spread = Math.max(1, settings.receiptSpread().toMillis());
        Duration delay =
                settings.receiptAfter().plusMillis(Math.floorMod(message.id().hashCode() * 31L, spread));
        boolean delivered = !switchedOff.contains(message.number());
        List<DeliverSms> receipt = List.of(DeliverSms.receipt(
                message, delivered, settings.clock().instant().plus(delay)));
        deliveries.send(
                message.number(),
                receipt,
                delay,
                () -> record(new Fact.Receipted(
                        message.id(), delivered, settings.clock().instant())));
    }

    private void schedule(Fact.Answered answer) {
        deliveries.send(
                answer.number(),
                DeliverSms.answer(answer),
                Duration.ZERO,
                () -> record(new Fact.Acknowledged(answer.id(), settings.clock().instant())));
    }

    private void record(Fact fact) {
        journal.write(fact);
        handsets.apply(fact);
    }

    private String nextId() {
        return Long.toString(lastId.incrementAndGet());
    }
}
