package org.gigstation.notification.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gigstation.events.OfferMade;
import org.gigstation.events.OfferMade.Pay;
import org.gigstation.events.OfferMade.Recipient;

/** Offers as dispatch makes them. */
public final class Offers {

    private static final AtomicInteger NUMBER = new AtomicInteger(1000);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Offers() {}

    /** For all members of the household together, tomorrow at 6:30, to be answered within {@code answerWithin}. */
    public static OfferMade to(Household household, Duration answerWithin) {
        return to(household, answerWithin, false);
    }

    public static OfferMade to(Household household, Duration answerWithin, boolean together) {
        Instant meetAt = Instant.now()
                .atZone(ZONE)
                .toLocalDate()
                .plusDays(2)
                .atTime(6, 30)
                .atZone(ZONE)
                .toInstant();
        return to(household, meetAt, answerWithin, together);
    }

    /** For work that begins on this very morning. */
    public static OfferMade meetingIn(Household household, Duration untilMeeting) {
        return to(household, Instant.now().plus(untilMeeting), untilMeeting, false);
    }

    private static OfferMade to(Household household, Instant meetAt, Duration answerWithin, boolean together) {
        List<Recipient> party = household.members().stream()
                .map(member -> new Recipient(UUID.randomUUID(), member.labourerId()))
                .toList();
        return new OfferMade(
                household.members().get(0).labourerId(),
                UUID.randomUUID(),
                Integer.toString(NUMBER.incrementAndGet()),
                "530304202",
                party,
                together,
                UUID.randomUUID(),
                "盛源蓝莓园",
                "采摘",
                meetAt.atZone(ZONE).toLocalDate(),
                meetAt,
                "村委会",
                ZONE.getId(),
                new Pay(Pay.Form.DAY, 14_000, "天"),
                true,
                true,
                Instant.now().plus(answerWithin),
                false);
    }
}
