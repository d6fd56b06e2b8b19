package org.gigstation.notification.reply;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gigstation.events.OfferMade;
import org.gigstation.events.OfferSettled.Outcome;
import org.gigstation.events.ReplyClassified.Intent;
import org.gigstation.notification.invitation.Invitation;
import org.gigstation.notification.invitation.Invitation.Invited;
import org.gigstation.notification.invitation.InvitationState;

/** Invitations as a line may have them. */
final class Lines {

    static final Instant NOW = Instant.parse("2026-07-02T10:00:00Z");
    static final UUID LINE = new UUID(7, 7);
    static final UUID ZHANG = new UUID(7, 1);
    static final UUID LI = new UUID(7, 2);
    static final Map<UUID, String> NAMES = Map.of(ZHANG, "张梅丽", LI, "李国强");

    private Lines() {}

    static Invitation open(int people) {
        return invitation("3718", InvitationState.OPEN, people, false);
    }

    static Invitation invitation(String number, InvitationState state, int people, boolean together) {
        return new Invitation(
                new UUID(1, Integer.parseInt(number)),
                offer(number, people, together, NOW.plus(Duration.ofHours(12))),
                LINE,
                state,
                true,
                invited(people, null, null));
    }

    static Invitation settled(String number, Intent intent, Outcome outcome) {
        return new Invitation(
                new UUID(1, Integer.parseInt(number)),
                offer(number, 1, false, NOW.plus(Duration.ofHours(12))),
                LINE,
                InvitationState.SETTLED,
                true,
                invited(1, intent, outcome));
    }

    static List<Invited> invited(int people, Intent intent, Outcome outcome) {
        return IntStream.range(0, people)
                .mapToObj(i -> new Invited(new UUID(9, i), i == 0 ? ZHANG : LI, intent, outcome, 0))
                .toList();
    }

    static OfferMade offer(String number, int people, boolean together, Instant meetAt) {
        List<OfferMade.Recipient> party = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            party.add(new OfferMade.Recipient(new UUID(9, i), i == 0 ? ZHANG : LI));
        }
        return new OfferMade(
                ZHANG,
                new UUID(1, Integer.parseInt(number)),
                number,
                "530304202",
                party,
                together,
                new UUID(3, 3),
                "盛源蓝莓园",
                "采摘",
                LocalDate.of(2026, 7, 3),
                meetAt,
                "村委会",
                "Asia/Shanghai",
                new OfferMade.Pay(OfferMade.Pay.Form.DAY, 14_000, "天"),
                true,
                true,
                NOW.plus(Duration.ofHours(2)),
                false);
    }
}
