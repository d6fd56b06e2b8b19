package org.gigstation.notification.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.events.ReplyClassified.Answer;
import org.gigstation.events.ReplyClassified.Intent;
import org.gigstation.events.ReplyClassified.Source;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.notification.invitation.Invitation;
import org.gigstation.notification.invitation.Invitations;
import org.gigstation.notification.optout.OptOuts;
import org.gigstation.notification.reply.Replies.Reply;

/** A person says with one tap what an unclear answer meant. The arrival of the answer, not the tap, decides whether it was in time. */
@ApplicationScoped
class DecideReply {

    private final Replies replies;
    private final Invitations invitations;
    private final OptOuts optOuts;
    private final ReplyEvents events;
    private final Clock clock;

    DecideReply(Replies replies, Invitations invitations, OptOuts optOuts, ReplyEvents events, Clock clock) {
        this.replies = replies;
        this.invitations = invitations;
        this.optOuts = optOuts;
        this.events = events;
        this.clock = clock;
    }

    /** The taps. The two in the middle are for a party of two. */
    enum Decision {
        ACCEPT,
        DECLINE,
        ONLY_FIRST,
        ONLY_SECOND,
        OPT_OUT,
        NOTHING_TO_DO
    }

    /**
     * @param invitationId what it answers; {@code null}: what the reading supposed
     * @param by who decides
     */
    @Transactional
    Reply decide(Reply seen, Decision decision, UUID invitationId, String by) {
        Reply reply = replies.lock(seen.id()).orElseThrow();
        if (reply.state() != ReplyState.UNCLEAR && reply.state() != ReplyState.NONE_OPEN) {
            throw CommonProblem.CONFLICT.because(
                    "answer " + reply.id() + " is " + reply.state() + ": it waits for nobody any more");
        }
        Instant now = clock.instant();
        if (decision == Decision.OPT_OUT) {
            optOuts.optOut(reply.lineId(), OptOuts.Source.OPERATOR, now);
            replies.decided(reply.id(), ReplyState.OPTED_OUT, null, decision.name(), by, now);
        } else if (decision == Decision.NOTHING_TO_DO) {
            replies.decided(reply.id(), ReplyState.HANDLED, null, decision.name(), by, now);
        } else {
            Invitation invitation = invitation(reply, invitationId);
            classify(reply, invitation, answers(invitation, decision));
            replies.decided(reply.id(), ReplyState.CLASSIFIED, invitation.id(), decision.name(), by, now);
        }
        return replies.find(reply.id()).orElseThrow();
    }

    private Invitation invitation(Reply reply, UUID invitationId) {
        return Optional.ofNullable(invitationId == null ? reply.invitationId() : invitationId)
                .flatMap(invitations::find)
                .filter(invitation -> reply.lineId().equals(invitation.lineId()))
                .orElseThrow(() -> CommonProblem.NOT_POSSIBLE.because(
                        "say with invitationId which invitation of this line the answer means"));
    }

    private static List<Answer> answers(Invitation invitation, Decision decision) {
        boolean pair = invitation.invited().size() == 2;
        if (!pair && (decision == Decision.ONLY_FIRST || decision == Decision.ONLY_SECOND)) {
            throw CommonProblem.NOT_POSSIBLE.because(
                    decision + " is for two people; this invitation is for one: ACCEPT or DECLINE");
        }
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < invitation.invited().size(); i++) {
            boolean yes = decision == Decision.ACCEPT
                    || (decision == Decision.ONLY_FIRST && i == 0)
                    || (decision == Decision.ONLY_SECOND && i == 1);
            var invited = invitation.invited().get(i);
            answers.add(new Answer(invited.offerId(), invited.labourerId(), yes ? Intent.ACCEPT : Intent.DECLINE));
        }
        return answers;
    }

    private void classify(Reply reply, Invitation invitation, List<Answer> answers) {
        invitations.answered(invitation.id(), answers);
        events.classified(reply.id(), reply.lineId(), invitation.id(), answers, reply.receivedAt(), Source.OPERATOR);
    }
}
