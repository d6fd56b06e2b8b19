package org.gigstation.local.canary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    /** Where a name could stand: Chinese characters and the dots within names. */
    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}·•]+");

    private static final int SHORTEST_NAME = 3;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private final Set<String> names;
    private final Set<Integer> lengths;

    /** @param names full names of invented people of this run; those of fewer than three characters are too short to look for */
    public Canaries(Collection<String> names) {
        this.names = new LinkedHashSet<>(names);
        this.names.removeIf(name -> name.codePointCount(0, name.length()) < SHORTEST_NAME);
        this.lengths = this.names.stream().map(String::length).collect(Collectors.toSet());
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
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            namesIn(words.group()).forEach(name -> hits.add(new Hit(where + " at " + words.start(), "name")));
        }
        return hits;
    }

    /** Every file below a directory, line by line; bytes that are no text are read as they come. */
    public List<Hit> inFiles(Path directory) throws IOException {
        List<Hit> hits = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hits.addAll(inFile(file));
            }
        }
        return hits;
    }

    private List<Hit> inFile(Path file) throws IOException {
        List<Hit> hits = new ArrayList<>();
        int number = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                hits.addAll(in(file.getFileName() + ":" + ++number, line));
            }
        }
        return hits;
    }

    /** A run may have ten thousand names: each piece of the right length is looked up, instead of each name being looked for. */
    private Stream<String> namesIn(String words) {
        return lengths.stream().flatMap(length -> IntStream.rangeClosed(0, words.length() - length)
                .mapToObj(start -> words.substring(start, start + length))
                .filter(names::contains));
    }

    private static boolean isChecked(String number) {
        int sum = IntStream.range(0, WEIGHTS.length)
                .map(place -> WEIGHTS[place] * Character.digit(number.charAt(place), 10))
                .sum();
        return CHECK_DIGITS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }
}
