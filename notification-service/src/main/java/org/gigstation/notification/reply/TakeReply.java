package org.gigstation.notification.reply;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.events.ReplyClassified.Source;
import org.gigstation.kit.time.Ids;
import org.gigstation.notification.contact.Contacts;
import org.gigstation.notification.contact.Line;
import org.gigstation.notification.contact.Person;
import org.gigstation.notification.contact.PhoneNumber;
import org.gigstation.notification.invitation.Invitation;
import org.gigstation.notification.invitation.Invitations;
import org.gigstation.notification.invitation.TellResults;
import org.gigstation.notification.optout.OptOuts;
import org.gigstation.notification.settings.NotificationSettings;
import org.gigstation.notification.station.StationPolicies;

/** Takes one answer in one transaction: stored, read, told to dispatch, and answered. Nothing a labourer sends is dropped. */
@ApplicationScoped
class TakeReply {

    private final Contacts contacts;
    private final Invitations invitations;
    private final Replies replies;
    private final AutoAnswers answers;
    private final TellResults results;
    private final OptOuts optOuts;
    private final StationPolicies policies;
    private final ReplyEvents events;
    private final Ids ids;
    private final Clock clock;
    private final MeterRegistry meters;
    private final String homeDivision;

    TakeReply(
            Contacts contacts,
            Invitations invitations,
            Replies replies,
            AutoAnswers answers,
            TellResults results,
            OptOuts optOuts,
            StationPolicies policies,
            ReplyEvents events,
            Ids ids,
            Clock clock,
            MeterRegistry meters,
            NotificationSettings settings) {
        this.contacts = contacts;
        this.invitations = invitations;
        this.replies = replies;
        this.answers = answers;
        this.results = results;
        this.optOuts = optOuts;
        this.policies = policies;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.meters = meters;
        this.homeDivision = settings.homeDivision();
    }

    @Transactional
    void take(IncomingText text) {
        Instant now = clock.instant();
        Line line = contacts.lockOrWelcome(PhoneNumber.of(text.from()), homeDivision);
        if (replies.isKnown(text)) {
            return;
        }
        Optional<UUID> same = replies.sameJustNow(line.id(), text.text(), now);
        if (same.isPresent()) {
            store(
                    text,
                    line,
                    now,
                    new Replies.Entry(ReplyState.DUPLICATE, "same-within-a-minute", null, null, same.get(), null));
            return;
        }
        Situation situation = situation(line, now);
        Reading reading =
                text.complete() ? ReadReply.read(text.text(), situation) : new Reading.Unclear("part-missing", null);
        act(reading, text, line, now);
    }

    /** For texts that no rule survived: a person reads them. */
    @Transactional
    void keepForAPerson(IncomingText text) {
        Instant now = clock.instant();
        Line line = contacts.lockOrWelcome(PhoneNumber.of(text.from()), homeDivision);
        act(new Reading.Unclear("reader-failed", null), text, line, now);
    }

    private Situation situation(Line line, Instant now) {
        Map<UUID, String> names =
                contacts.behind(line.id()).stream().collect(Collectors.toMap(Person::labourerId, Person::name));
        return new Situation(
                now,
                invitations.ofLine(line.id(), now),
                names,
                replies.askedBack(line.id(), now).orElse(null));
    }

    private void act(Reading reading, IncomingText text, Line line, Instant now) {
        UUID id = store(text, line, now, entry(reading, line, now));
        meters.counter("gig.replies", "rule", reading.rule()).increment();
        if (reading instanceof Reading.Answered answered) {
            classify(id, line, now, answered);
        } else if (reading instanceof Reading.Repeated repeated) {
            results.tellAgain(repeated.invitation(), id);
        } else if (reading instanceof Reading.OptOut) {
            optOuts.optOut(line.id(), OptOuts.Source.HANDSET, now);
            answers.optedOut(id, line);
        } else if (reading instanceof Reading.OptIn) {
            optOuts.optIn(line.id(), now);
            answers.optedIn(id, line);
        } else if (reading instanceof Reading.Several several) {
            answers.whichOne(id, line, several.candidates());
        } else if (reading instanceof Reading.NoneOpen) {
            answers.noneOpen(id, line);
        } else {
            answers.unclear(id, line);
        }
    }

    private void classify(UUID id, Line line, Instant now, Reading.Answered answered) {
        Invitation invitation = answered.invitation();
        invitations.answered(invitation.id(), answered.answers());
        events.classified(id, line.id(), invitation.id(), answered.answers(), now, Source.HANDSET);
    }

    private Replies.Entry entry(Reading reading, Line line, Instant now) {
        if (reading instanceof Reading.Answered answered) {
            return new Replies.Entry(
                    ReplyState.CLASSIFIED, reading.rule(), answered.invitation().id(), null, null, null);
        }
        if (reading instanceof Reading.Repeated repeated) {
            return new Replies.Entry(
                    ReplyState.REPEATED, reading.rule(), repeated.invitation().id(), null, null, null);
        }
        if (reading instanceof Reading.Several several) {
            return new Replies.Entry(ReplyState.ASKED_BACK, reading.rule(), null, several.meaning(), null, null);
        }
        if (reading instanceof Reading.OptOut || reading instanceof Reading.OptIn) {
            var state = reading instanceof Reading.OptOut ? ReplyState.OPTED_OUT : ReplyState.OPTED_IN;
            return new Replies.Entry(state, reading.rule(), null, null, null, null);
        }
        Invitation about = reading instanceof Reading.Unclear unclear ? unclear.invitation() : null;
        Instant meetAt = about == null ? null : about.offer().meetAt();
        return new Replies.Entry(
                reading instanceof Reading.Unclear ? ReplyState.UNCLEAR : ReplyState.NONE_OPEN,
                reading.rule(),
                about == null ? null : about.id(),
                null,
                null,
                policies.rulesOf(line.divisionCode()).unclearDueAt(now, meetAt));
    }

    private UUID store(IncomingText text, Line line, Instant now, Replies.Entry entry) {
        UUID id = ids.next();
        if (!replies.add(id, text, line, now, entry)) {
            throw new IllegalStateException("the line is locked, so nobody else can have stored " + text);
        }
        return id;
    }
}
