package org.gigstation.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.ContactChanged;
import org.gigstation.events.ContactChanged.PhoneLine;
import org.gigstation.kit.testing.Backends;
import org.gigstation.notification.testing.TestCarrier;
import org.gigstation.notification.testing.Unconnected;
import org.junit.jupiter.api.Test;

/** Several states of the same people in one batch. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
@TestProfile(Unconnected.class)
class TakeContactsTest {

    private final UUID mother = UUID.randomUUID();
    private final UUID son = UUID.randomUUID();
    private final PhoneLine shared = new PhoneLine(UUID.randomUUID(), "+8613920000001", true);
    private final PhoneLine own = new PhoneLine(UUID.randomUUID(), "+8613920000002", true);

    @Inject
    TakeContacts takes;

    @Inject
    Contacts contacts;

    @Test
    void of_several_states_of_a_person_the_newest_stands_whatever_their_order() {
        takes.take(List.of(state(mother, 3, "张梅丽", own), state(mother, 2, "张梅", shared)));
        takes.take(List.of(state(mother, 1, "张", shared)));

        assertThat(name(mother)).isEqualTo("张梅丽");
        assertThat(linesOf(mother)).containsExactly(own.lineId());
    }

    @Test
    void people_who_share_a_line_are_both_behind_it_until_one_of_them_has_another() {
        takes.take(List.of(state(mother, 1, "张梅丽", shared), state(son, 1, "张小山", shared)));
        assertThat(behind(shared)).containsExactlyInAnyOrder(mother, son);

        takes.take(List.of(state(son, 2, "张小山", own, shared)));
        assertThat(linesOf(son)).containsExactly(own.lineId(), shared.lineId());

        takes.take(List.of(state(son, 3, "张小山", own), state(mother, 2, "张梅丽", shared)));
        assertThat(behind(shared)).containsExactly(mother);
        assertThat(behind(own)).containsExactly(son);
    }

    @Test
    void a_line_has_the_number_that_was_told_last() {
        PhoneLine moved = new PhoneLine(shared.lineId(), "+8613920000003", true);

        takes.take(List.of(state(mother, 1, "张梅丽", shared), state(son, 1, "张小山", moved)));

        assertThat(contacts.find(shared.lineId()).orElseThrow().number().e164()).isEqualTo("+8613920000003");
    }

    @Test
    void somebody_without_a_phone_is_known_and_behind_no_line() {
        takes.take(List.of(state(mother, 1, "张梅丽")));

        assertThat(name(mother)).isEqualTo("张梅丽");
        assertThat(linesOf(mother)).isEmpty();
    }

    private static ContactChanged state(UUID who, long version, String name, PhoneLine... lines) {
        return new ContactChanged(who, version, name, "530304202001", Arrays.asList(lines), true);
    }

    private String name(UUID who) {
        return contacts.people(List.of(who)).get(who).name();
    }

    private List<UUID> linesOf(UUID who) {
        return contacts.people(List.of(who)).get(who).lineIds();
    }

    private List<UUID> behind(PhoneLine line) {
        return contacts.behind(line.lineId()).stream().map(Person::labourerId).toList();
    }
}
