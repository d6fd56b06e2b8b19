package org.gigstation.notification.reply;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.events.OfferMade;
import org.gigstation.events.ReplyClassified.Intent;
import org.gigstation.notification.invitation.Invitation;
import org.gigstation.notification.invitation.Invitation.Invited;
import org.gigstation.notification.invitation.InvitationState;

/** Whatever is typed, it is read as something, and nobody gets a post by a text without any sign of a yes. */
class ReadReplyFuzz {

    private static final Instant NOW = Instant.parse("2026-07-02T10:00:00Z");
    private static final UUID ZHANG = new UUID(7, 1);
    private static final UUID LI = new UUID(7, 2);
    private static final Situation SITUATION =
            new Situation(NOW, List.of(household()), Map.of(ZHANG, "张梅丽", LI, "李国强"), null);

    @FuzzTest(maxDuration = "30s")
    void an_answer(@NotNull String typed) {
        Reading reading = ReadReply.read(typed, SITUATION);
        if (reading instanceof Reading.Answered answered
                && answered.answers().stream().anyMatch(answer -> answer.intent() == Intent.ACCEPT)
                && Words.plain(typed).matches("[A-Z&&[^OKYES]]*")) {
            throw new AssertionError("a post by a guess, rule " + answered.rule());
        }
    }

    private static Invitation household() {
        List<OfferMade.Recipient> party =
                List.of(new OfferMade.Recipient(new UUID(9, 0), ZHANG), new OfferMade.Recipient(new UUID(9, 1), LI));
        OfferMade offer = new OfferMade(
                ZHANG,
                new UUID(1, 3718),
                "3718",
                "530304202",
                party,
                false,
                new UUID(3, 3),
                "盛源蓝莓园",
                "采摘",
                LocalDate.of(2026, 7, 3),
                NOW.plus(Duration.ofHours(12)),
                "村委会",
                "Asia/Shanghai",
                new OfferMade.Pay(OfferMade.Pay.Form.DAY, 14_000, "天"),
                true,
                true,
                NOW.plus(Duration.ofHours(2)),
                false);
        return new Invitation(
                new UUID(1, 3718),
                offer,
                new UUID(7, 7),
                InvitationState.OPEN,
                true,
                List.of(
                        new Invited(new UUID(9, 0), ZHANG, null, null, 0),
                        new Invited(new UUID(9, 1), LI, null, null, 0)));
    }
}
