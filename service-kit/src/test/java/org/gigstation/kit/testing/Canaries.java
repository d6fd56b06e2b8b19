package org.gigstation.kit.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Looks for people where nobody should find them: ID numbers by their check digit, mobile numbers by their shape, and the names that a run
 * used. Every hit says where it lies and never repeats what was found.
 */
public final class Canaries {

    /** Source: GB 11643, 17 digits with a birth date and a check digit by ISO 7064 MOD 11-2. */
    private static final Pattern ID_NUMBER = Pattern.compile(
            "(?<![0-9A-Fa-f-])[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{3}[0-9Xx](?![0-9A-Fa-f-])");
    /** Not within longer digit strings or hexadecimal ids. */
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9A-Fa-f.-])(?:\\+?86)?1[3-9]\\d{9}(?![0-9A-Fa-f])");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final Duration POLL = Duration.ofMillis(500);

    private final Set<String> names;

    /** @param names full names of invented people of this run; those of fewer than three characters are too short to look for */
    public Canaries(Collection<String> names) {
        this.names = new LinkedHashSet<>(names);
        this.names.removeIf(name -> name.codePointCount(0, name.length()) < 3);
    }

    /** One place where somebody was found. {@code kind}: ID number, mobile number, name. */
    public record Hit(String where, String kind) {}

    /** What one piece of text gives away. */
    public List<Hit> in(String where, String text) {
        List<Hit> hits = new ArrayList<>();
        Matcher number = ID_NUMBER.matcher(text);
        while (number.find()) {
            if (isChecked(number.group())) {
                hits.add(new Hit(where + " at " + number.start(), "ID number"));
            }
        }
        Matcher mobile = MOBILE.matcher(text);
        while (mobile.find()) {
            hits.add(new Hit(where + " at " + mobile.start(), "mobile number"));
        }
        names.stream()
                .filter(text::contains)
                .forEach(name -> hits.add(new Hit(where + " at " + text.indexOf(name), "name")));
        return hits;
    }

    /** Every file below a directory, line by line; bytes that are no text are read as they come. */
    public List<Hit> inFiles(Path directory) throws IOException {
        List<Hit> hits = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                int line = 0;
                for (String text : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
                    hits.addAll(in(file.getFileName() + ":" + ++line, text));
                }
            }
        }
        return hits;
    }

    /** Every record of every topic, headers and keys too, but for the topics that may carry people. */
    public List<Hit> inTopics(String bootstrap, Set<String> mayCarryPeople) {
        List<Hit> hits = new ArrayList<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .filter(info -> !info.topic().startsWith("__") && !mayCarryPeople.contains(info.topic()))
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(POLL).forEach(message -> {
                    String where = message.topic() + "-" + message.partition() + "@" + message.offset();
                    hits.addAll(in(where, message.key() + "\n" + message.value()));
                    message.headers()
                            .forEach(header -> hits.addAll(in(
                                    where + " " + header.key(), new String(header.value(), StandardCharsets.UTF_8))));
                });
            }
        }
        return hits;
    }

    private static boolean isChecked(String number) {
        int sum = IntStream.range(0, WEIGHTS.length)
                .map(place -> WEIGHTS[place] * Character.digit(number.charAt(place), 10))
                .sum();
        return CHECK_DIGITS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }
}
