package org.gigstation.notification.delivery;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.gigstation.notification.message.Outbound;
import org.gigstation.notification.message.Submission;
import org.gigstation.notification.message.Submission.AcceptedPart;
import org.gigstation.notification.message.Submission.Ending;
import org.gigstation.notification.settings.NotificationSettings;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;

/** SMPP 3.4 over one or more transceiver sessions. */
final class SmppChannel implements Channel {

    private static final DateTimeFormatter ABSOLUTE_TIME =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'000+'").withZone(ZoneOffset.UTC);
    private static final Duration LINK_PAUSE = Duration.ofMillis(500);
    private static final Duration THROTTLE_PAUSE = Duration.ofSeconds(1);

    private final String name;
    private final NotificationSettings.Smpp settings;
    private final Clock clock;
    private final SmppIds ids;
    private final List<SmppBind> binds;
    private final AtomicInteger turn = new AtomicInteger();

    SmppChannel(String name, NotificationSettings.Smpp settings, DeliverIntake intake, Clock clock) {
        this.name = name;
        this.settings = settings;
        this.clock = clock;
        this.ids = new SmppIds(settings.idBase());
        this.binds = IntStream.rangeClosed(1, settings.binds())
                .mapToObj(number -> new SmppBind(
                        name + "-" + number,
                        settings,
                        deliver -> intake.take(name, ids, deliver),
                        () -> intake.malformed(name)))
                .toList();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String adapter() {
        return "smpp";
    }

    @Override
    public NotificationSettings.Common settings() {
        return settings.common();
    }

    @Override
    public void start() {
        binds.forEach(SmppBind::start);
    }

    @Override
    public void stop() {
        binds.forEach(SmppBind::stop);
    }

    @Override
    public boolean isUp() {
        return binds.stream().anyMatch(bind -> bind.session().isPresent());
    }

    @Override
    public int sessions() {
        return (int) binds.stream().filter(bind -> bind.session().isPresent()).count();
    }

    @Override
    public Submission submit(Outbound message) {
        List<AcceptedPart> accepted = new ArrayList<>();
        for (int part = 1; part <= message.segments().count(); part++) {
            if (!message.partsAccepted().contains(part)) {
                Optional<SMPPSession> session = nextSession();
                if (session.isEmpty()) {
                    return new Submission(message, accepted, new Submission.Down(Lane.LINK_DOWN, LINK_PAUSE));
                }
                Optional<Ending> ending = submitPart(session.get(), message, part, accepted);
                if (ending.isPresent()) {
                    return new Submission(message, accepted, ending.get());
                }
            }
        }
        return new Submission(message, accepted, new Submission.Complete());
    }

    /** @return empty when the carrier took the part */
    private Optional<Ending> submitPart(SMPPSession session, Outbound message, int part, List<AcceptedPart> accepted) {
        try {
            accepted.add(new AcceptedPart(part, send(session, message, part)));
            return Optional.empty();
        } catch (NegativeResponseException e) {
            return Optional.of(refusal(e.getCommandStatus(), message.attempt()));
        } catch (ResponseTimeoutException e) {
            return Optional.of(new Submission.Unknown("submit-timeout"));
        } catch (InvalidResponseException e) {
            return Optional.of(new Submission.Unknown("submit-answer-unreadable"));
        } catch (IOException e) {
            return Optional.of(new Submission.Unknown("link-cut"));
        } catch (PDUException e) {
            return Optional.of(new Submission.Refused("not-encodable"));
        }
    }

    private String send(SMPPSession session, Outbound message, int part)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        var short_ = ShortMessage.of(message.segments(), part, message.reference());
        return ids.ofResponse(session.submitShortMessage(
                        settings.systemType().orElse(""),
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.ISDN,
                        settings.source(),
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.ISDN,
                        message.to().national(),
                        new ESMClass(short_.esmClass()),
                        (byte) 0,
                        (byte) 0,
                        null,
                        ABSOLUTE_TIME.format(latest(message.validUntil())),
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        DataCodings.newInstance(short_.dataCoding()),
                        (byte) 0,
                        short_.octets())
                .getMessageId());
    }

    /** At least a minute, so that a clock of theirs that runs ahead does not expire it on arrival. */
    private Instant latest(Instant validUntil) {
        Instant least = clock.instant().plus(Duration.ofMinutes(1));
        return validUntil.isAfter(least) ? validUntil : least;
    }

    private static Ending refusal(int status, int attempt) {
        String rule = String.format("smpp:0x%02x", status);
        return switch (status) {
            case SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL, SMPPConstant.STAT_ESME_RSYSERR ->
                new Submission.Busy(rule, THROTTLE_PAUSE.multipliedBy(Math.min(attempt, 30)));
            default -> new Submission.Refused(rule);
        };
    }

    private Optional<SMPPSession> nextSession() {
        int first = turn.getAndIncrement();
        return IntStream.range(0, binds.size())
                .mapToObj(offset -> binds.get(Math.floorMod(first + offset, binds.size())))
                .flatMap(bind -> bind.session().stream())
                .findFirst();
    }
}
