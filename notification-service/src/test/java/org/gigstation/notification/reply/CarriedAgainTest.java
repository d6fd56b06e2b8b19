package org.gigstation.notification.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.gigstation.kit.testing.Backends;
import org.gigstation.notification.contact.PhoneNumber;
import org.gigstation.notification.privacy.Vault;
import org.gigstation.notification.sql.Sql;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.TestCarrier;
import org.gigstation.notification.testing.Unconnected;
import org.junit.jupiter.api.Test;

/** An answer that a gateway carries again, because the link broke before it heard that we have it. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
@TestProfile(Unconnected.class)
class CarriedAgainTest {

    private static final String QUESTION =
            """
            INSERT INTO invitation (id, division_code, offer_number, offer, line_id, state, meet_at, answer_by, received_at,
                next_look_at, opened_at)
            SELECT ?, division_code, '4821', '{}', id, 'OPEN', now() + interval '2 days', now() + interval '1 day', now(), now(), now()
            FROM phone_line WHERE number_index = ?""";
    private static final String MESSAGE =
            """
            INSERT INTO message (id, division_code, line_id, template_code, priority, urgent, labourer_ids, variables_sealed, cause,
                invitation_id, offer_ids, valid_until, state, created_at)
            SELECT id, division_code, line_id, 'OFFER_ONE', 5, false, '{}', '', 'invited:' || id, id, '{}', answer_by, 'QUEUED', now()
            FROM invitation WHERE id = ?""";

    @Inject
    ReplyDesk desk;

    @Inject
    Sql sql;

    @Inject
    Vault vault;

    @Test
    void while_the_next_question_waits_in_the_queue_it_is_a_repeat() {
        String number = Household.of("马老五").number();
        say(number);
        ask(number);

        say(number);

        assertThat(statesOf(number)).containsExactly("NONE_OPEN", "DUPLICATE");
    }

    @Test
    void once_the_next_question_has_left_the_same_word_is_an_answer_to_it() {
        String number = Household.of("赵开华").number();
        say(number);
        UUID question = ask(number);
        sql.update("UPDATE message SET state = 'ACCEPTED', submitted_at = now() WHERE id = ?", question);

        say(number);

        assertThat(statesOf(number)).hasSize(2).doesNotContain("DUPLICATE");
    }

    private void say(String number) {
        desk.take(new IncomingText("main", "test:" + UUID.randomUUID(), number, "2", null, true));
    }

    /** The line's next question is drafted and not yet sent. */
    private UUID ask(String number) {
        UUID id = UUID.randomUUID();
        sql.update(QUESTION, id, vault.index(PhoneNumber.of(number).e164()));
        sql.update(MESSAGE, id);
        return id;
    }

    private List<String> statesOf(String number) {
        return sql.list(
                "SELECT r.state FROM reply r JOIN phone_line l ON l.id = r.line_id WHERE l.number_index = ? ORDER BY r.received_at, r.id",
                row -> row.getString("state"),
                vault.index(PhoneNumber.of(number).e164()));
    }
}
