package org.gigstation.bench.assignment;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench assignment}: one line of figures for each scale and regime. */
@Command(
        name = "assignment",
        mixinStandardHelpOptions = true,
        description = "Ours, OR-Tools, Timefold and greedy desks on the same instances in one run.")
public final class AssignmentBench implements Callable<Integer> {

    @Option(names = "--scale", defaultValue = "township", description = "township, county, prefecture or all")
    private String scale;

    @Option(names = "--regime", defaultValue = "all", description = "slack, tight, short, shortage or all")
    private String regime;

    @Option(names = "--seed", defaultValue = "1", description = "seed of the instances")
    private long seed;

    @Option(names = "--timefold-seconds", defaultValue = "30", description = "time for Timefold; 0 leaves it out")
    private int timefoldSeconds;

    @Option(names = "--budget-seconds", defaultValue = "120", description = "most time for one of our plans")
    private int budgetSeconds;

    @Option(names = "--bus-seconds", defaultValue = "10", description = "time for the buses of a township")
    private int busSeconds;

    @Option(names = "--season", description = "also play a season of 60 days at township scale")
    private boolean season;

    @Option(names = "--json", description = "figures as one JSON object per line on standard output")
    private boolean json;

    @Override
    public Integer call() {
        for (Scale one : chosen(Scale.values(), scale)) {
            for (Regime supply : chosen(Regime.values(), regime)) {
                Figures figures = new Comparison(one, supply, seed, timefoldSeconds, budgetSeconds, busSeconds).run();
                System.out.println(json ? figures.toJson() : figures.toString());
            }
        }
        if (season) {
            new Season(seed).play().forEach(desk -> System.out.println(json ? desk.toJson() : desk.toString()));
        }
        return 0;
    }

    private static <E extends Enum<E>> List<E> chosen(E[] all, String name) {
        List<E> chosen = Stream.of(all)
                .filter(one -> name.equals("all") || one.name().equals(name.toUpperCase(Locale.ROOT)))
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("no such scale or regime: " + name);
        }
        return chosen;
    }
}
