package org.gigstation.chaos.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final String PHONE = "19874100051";

    @TempDir
    private Path folder;

    @Test
    void answers_are_counted_as_typed_and_as_acknowledged() throws Exception {
        Journal journal = journal(question("1"), answer("2"), acknowledged("2"), answer("3"));

        assertThat(journal.typed(PHONE)).isEqualTo(2);
        assertThat(journal.acknowledged(PHONE)).isEqualTo(1);
        assertThat(journal.ambiguous(PHONE, List.of())).isZero();
    }

    @Test
    void an_answer_that_a_question_overtook_before_it_was_acknowledged_is_ambiguous() throws Exception {
        Journal journal = journal(question("1"), answer("2"), question("3"), acknowledged("2"));

        assertThat(journal.ambiguous(PHONE, List.of())).isEqualTo(1);
    }

    @Test
    void a_result_overtakes_nothing() throws Exception {
        Journal journal = journal(question("1"), answer("2"), submitted("3", "已确认"), acknowledged("2"));

        assertThat(journal.ambiguous(PHONE, List.of())).isZero();
    }

    @Test
    void so_is_one_during_which_a_question_left_that_may_or_may_not_have_arrived() throws Exception {
        Journal journal = journal(question("1"), answer("2"), submitted("3", "已确认"), acknowledged("2"));

        assertThat(journal.ambiguous(PHONE, List.of(second(2)))).isEqualTo(1);
        assertThat(journal.ambiguous(PHONE, List.of(second(5)))).isZero();
    }

    /** A line a second. */
    private Journal journal(String... lines) throws Exception {
        Path file = folder.resolve("handsets.jsonl");
        Files.write(
                file,
                IntStream.range(0, lines.length)
                        .mapToObj(i -> lines[i].replaceFirst("}$", ",\"at\":\"" + second(i) + "\"}"))
                        .toList());
        return Journal.read(file);
    }

    private static Instant second(int after) {
        return Instant.parse("2026-07-03T05:30:00Z").plusSeconds(after);
    }

    private static String question(String id) {
        return submitted(id, "派工:去回1,不去回2");
    }

    private static String submitted(String id, String text) {
        return "{\"fact\":\"submitted\",\"id\":\"%s\",\"number\":\"86%s\",\"text\":\"%s\",\"part\":1}"
                .formatted(id, PHONE, text);
    }

    private static String answer(String id) {
        return "{\"fact\":\"answered\",\"id\":\"%s\",\"number\":\"86%s\",\"text\":\"2\"}".formatted(id, PHONE);
    }

    private static String acknowledged(String id) {
        return "{\"fact\":\"acknowledged\",\"id\":\"%s\"}".formatted(id);
    }
}
