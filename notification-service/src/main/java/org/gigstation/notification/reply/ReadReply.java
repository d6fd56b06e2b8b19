package org.gigstation.notification.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gigstation.events.OfferSettled.Outcome;
import org.gigstation.events.ReplyClassified.Answer;
import org.gigstation.events.ReplyClassified.Intent;
import org.gigstation.notification.invitation.Invitation;
import org.gigstation.notification.invitation.InvitationState;

/**
 * Reads an answer: opt-out and opt-in words first, then digit, synonym, number in the text; what remains goes to a person. A pure function,
 * and a careful one: nobody must come to believe they have a post by a guess of ours.
 */
final class ReadReply {

    private static final Pattern ANY_NUMBER = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");
    private static final Pattern NUMBER_WORDS = Pattern.compile("编号|号");

    private final Situation situation;
    private final List<Invitation> known;

    private ReadReply(Situation situation) {
        this.situation = situation;
        this.known = situation.invitations().stream()
                .filter(Invitation::sent)
                .filter(invitation -> !invitation.isOverAt(situation.now()))
                .toList();
    }

    static Reading read(String text, Situation situation) {
        String plain = Words.plain(text);
        if (Words.isOptOut(plain)) {
            return new Reading.OptOut("opt-out-word");
        }
        if (Words.isOptIn(plain)) {
            return new Reading.OptIn("opt-in-word");
        }
        return new ReadReply(situation).read(plain);
    }

    private Reading read(String plain) {
        Optional<Invitation> open = known.stream()
                .filter(invitation -> invitation.state().holdsTheLine())
                .findFirst();
        Meaning meaning = meaningOf(plain, open.orElse(null));
        if (meaning != Meaning.NONE) {
            return open.map(invitation -> answer(invitation, meaning, meaning.rule()))
                    .orElseGet(() -> withoutOpen(meaning));
        }
        return numbered(plain).orElseGet(() -> plain.isEmpty() ? unclear("empty") : unclear("not-understood"));
    }

    /** {@code 3718去}, {@code 1 3718}: the number says which. */
    private Optional<Reading> numbered(String plain) {
        for (Invitation invitation : known) {
            if (plain.contains(invitation.number())) {
                String rest = NUMBER_WORDS
                        .matcher(plain.replaceFirst(invitation.number(), ""))
                        .replaceAll("");
                Meaning meaning =
                        rest.isEmpty() && situation.asked() != null ? situation.asked() : meaningOf(rest, invitation);
                return Optional.of(
                        meaning == Meaning.NONE
                                ? new Reading.Unclear(rest.isEmpty() ? "number-alone" : "not-understood", invitation)
                                : answer(invitation, meaning, "number-in-text"));
            }
        }
        return ANY_NUMBER.matcher(plain).find() ? Optional.of(unclear("unknown-number")) : Optional.empty();
    }

    private Reading withoutOpen(Meaning meaning) {
        if (known.isEmpty()) {
            return new Reading.NoneOpen("none-open");
        }
        List<Invitation> changing = meaning.isYes() ? matching(this::mayBeJoined) : matching(Invitation::isAnyoneIn);
        List<Invitation> candidates = !changing.isEmpty() ? changing : matching(this::mayBeToldAgain);
        if (candidates.size() > 1 && !changing.isEmpty()) {
            return new Reading.Several("several-open", candidates, meaning);
        }
        return candidates.isEmpty()
                ? new Reading.NoneOpen("none-open")
                : answer(candidates.get(0), meaning, meaning.rule());
    }

    /** Over without a yes: a late answer, or a change of mind. */
    private boolean mayBeJoined(Invitation invitation) {
        boolean lapsed =
                invitation.state() == InvitationState.EXPIRED || invitation.state() == InvitationState.UNREACHABLE;
        boolean refused = invitation.state() == InvitationState.SETTLED && !invitation.isAnyoneIn();
        return lapsed || refused;
    }

    private boolean mayBeToldAgain(Invitation invitation) {
        return invitation.state() != InvitationState.WAITING;
    }

    private Reading answer(Invitation invitation, Meaning meaning, String rule) {
        List<Intent> intents = intents(invitation, meaning);
        if (intents.isEmpty()) {
            return new Reading.Unclear("means-nothing-here", invitation);
        }
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < intents.size(); i++) {
            var invited = invitation.invited().get(i);
            answers.add(new Answer(invited.offerId(), invited.labourerId(), intents.get(i)));
        }
        return stands(invitation, intents)
                ? new Reading.Repeated("repeated", invitation)
                : new Reading.Answered(rule, invitation, List.copyOf(answers));
    }

    /** Whether this was said before and has its result. */
    private static boolean stands(Invitation invitation, List<Intent> intents) {
        boolean withdrawn = invitation.state() == InvitationState.WITHDRAWN;
        for (int i = 0; i < intents.size(); i++) {
            var invited = invitation.invited().get(i);
            boolean settled = invited.outcome() != null && invited.outcome() != Outcome.NOT_POSSIBLE;
            if (!withdrawn && !(settled && intents.get(i) == invited.intent())) {
                return false;
            }
        }
        return !withdrawn || invitation.isSettled();
    }

    /** One intent per person of the party, empty when the text says nothing to this party. */
    private static List<Intent> intents(Invitation invitation, Meaning meaning) {
        boolean pair = invitation.invited().size() == 2;
        boolean apart = pair && !invitation.offer().together();
        Intent yes = Intent.ACCEPT;
        Intent no = Intent.DECLINE;
        return switch (meaning) {
            case ONE -> all(invitation, yes);
            case TWO -> all(invitation, no);
            case BOTH_YES -> pair ? all(invitation, yes) : List.of();
            case BOTH_NO -> pair ? all(invitation, no) : List.of();
            case YES -> apart ? List.of() : all(invitation, yes);
            case NO -> apart ? List.of() : all(invitation, no);
            case THREE, FIRST_ONLY -> apart ? List.of(yes, no) : List.of();
            case FOUR, SECOND_ONLY -> apart ? List.of(no, yes) : List.of();
            case NONE -> List.of();
        };
    }

    private static List<Intent> all(Invitation invitation, Intent intent) {
        return invitation.invited().stream().map(invited -> intent).toList();
    }

    /** Words, and for a party of two the names: {@code 仅张}, {@code 张梅丽去}, {@code 张去李不去}. */
    private Meaning meaningOf(String plain, Invitation invitation) {
        Meaning byWords = Words.meaningOf(plain);
        if (byWords != Meaning.NONE
                || invitation == null
                || invitation.invited().size() != 2) {
            return byWords;
        }
        List<String> names = invitation.invited().stream()
                .map(invited -> situation.names().get(invited.labourerId()))
                .filter(Objects::nonNull)
                .map(Words::plain)
                .toList();
        return names.size() == 2 ? PartyNames.meaningOf(plain, names.get(0), names.get(1)) : Meaning.NONE;
    }

    private List<Invitation> matching(Predicate<Invitation> wanted) {
        return known.stream().filter(wanted).toList();
    }

    private Reading unclear(String rule) {
        return new Reading.Unclear(rule, known.isEmpty() ? null : known.get(0));
    }
}
