package org.gigstation.notification.testing;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.gigstation.events.ContactChanged;
import org.gigstation.events.ContactChanged.PhoneLine;

/** People behind one phone, invented. */
public record Household(UUID lineId, String number, List<Member> members) {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    public record Member(UUID labourerId, String name) {}

    /** @param names of the people, the first one the phone's owner */
    public static Household of(String... names) {
        String number = String.format("139%08d", 20_000_000 + NEXT.getAndIncrement());
        List<Member> members = IntStream.range(0, names.length)
                .mapToObj(i -> new Member(UUID.randomUUID(), names[i]))
                .toList();
        return new Household(UUID.randomUUID(), number, members);
    }

    public List<ContactChanged> contacts() {
        return contacts(true);
    }

    public List<ContactChanged> contacts(boolean consent) {
        return members.stream()
                .map(member -> new ContactChanged(
                        member.labourerId(),
                        1,
                        member.name(),
                        "530304202001",
                        List.of(new PhoneLine(lineId, "+86" + number, true)),
                        consent))
                .toList();
    }
}
