package org.gigstation.notification.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gigstation.notification.segment.Alphabet;
import org.gigstation.notification.segment.Segments;
import org.gigstation.notification.testing.NodePart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of our cutting, on a thousand texts of both alphabets, against npm "sms-segments-calculator". */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SegmentsOracleTest {

    private static final long SEED = 20260703;
    private static final int LONGEST = 340;
    private static final List<String> GSM = List.of("a", "Z", "0", " ", "@", "é", "€", "[", "~", "{", "Δ");
    private static final List<String> ANY = List.of("去", "1", "不", "。", "a", "€", "🌾", "𠮷", "【", "Ж", "ç");

    private NodePart oracle;

    @BeforeAll
    void start() {
        oracle = new NodePart(Path.of("target", "node"), "segments.js", line -> {});
    }

    @AfterAll
    void stop() {
        oracle.close();
    }

    @ParameterizedTest(name = "text {index}")
    @MethodSource("texts")
    void is_cut_like_the_oracle_cuts_without_loss_and_never_inside_a_character(String text) {
        Segments ours = Segments.of(text);

        oracle.write(text);
        JsonNode theirs = oracle.next();

        assertThat(ours.alphabet() == Alphabet.GSM_7 ? "GSM-7" : "UCS-2")
                .isEqualTo(theirs.get("encoding").asText());
        assertThat(ours.count()).isEqualTo(theirs.get("segments").asInt());
        assertThat(String.join("", ours.parts())).isEqualTo(text);
        assertThat(ours.parts()).noneMatch(part -> Character.isLowSurrogate(part.charAt(0)));
        int most = ours.count() == 1
                ? ours.alphabet().unitsAlone()
                : ours.alphabet().unitsConcatenated();
        assertThat(ours.parts()).allMatch(part -> ours.alphabet().unitsOf(part) <= most);
    }

    static Stream<String> texts() {
        Random random = new Random(SEED);
        return IntStream.range(0, 1000).mapToObj(i -> text(random, i % 2 == 0 ? GSM : ANY));
    }

    private static String text(Random random, List<String> alphabet) {
        return IntStream.rangeClosed(0, random.nextInt(LONGEST))
                .mapToObj(i -> alphabet.get(random.nextInt(alphabet.size())))
                .collect(Collectors.joining());
    }
}
