package org.gigstation.notification.reply;

import java.util.List;
import org.gigstation.events.ReplyClassified.Answer;
import org.gigstation.notification.invitation.Invitation;

/** How an answer was read. {@code rule} is the name of the rule that decided. */
sealed interface Reading {

    String rule();

    record OptOut(String rule) implements Reading {}

    record OptIn(String rule) implements Reading {}

    /** Answers an invitation; dispatch decides what comes of it, also when it is late. */
    record Answered(String rule, Invitation invitation, List<Answer> answers) implements Reading {}

    /** Says again what was said before; nothing changes, and the person is told again how it stands. */
    record Repeated(String rule, Invitation invitation) implements Reading {}

    /** Could mean several: ask back with their numbers. */
    record Several(String rule, List<Invitation> candidates, Meaning meaning) implements Reading {}

    record NoneOpen(String rule) implements Reading {}

    /** A person must read it. {@code invitation} is what it probably concerns, or {@code null}. */
    record Unclear(String rule, Invitation invitation) implements Reading {}
}
