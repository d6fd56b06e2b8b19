package org.gigstation.bench.assignment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench inner-loop}: microseconds of one search and of one seat, one line for each. */
@Command(
        name = "inner-loop",
        mixinStandardHelpOptions = true,
        description = "The search of a township and the next person for a seat of a county, by JMH.")
public final class InnerLoopBench implements Callable<Integer> {

    private static final int MEDIAN = 50;
    private static final int NEARLY_ALL = 99;

    @Option(names = "--only", defaultValue = "", description = "search, nextFree or refill")
    private String only;

    @Option(names = "--json", description = "figures as one JSON object per line on standard output")
    private boolean json;

    @Override
    public Integer call() throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(InnerLoop.class.getName() + "\\." + only).verbosity(VerboseMode.SILENT);
        for (RunResult run : new Runner(options.build()).run()) {
            Figures figures = figures(run.getPrimaryResult());
            System.out.println(json ? figures.toJson() : figures.toString());
        }
        return 0;
    }

    private static Figures figures(Result<?> result) {
        Statistics micros = result.getStatistics();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("benchmark", result.getLabel());
        figures.put("calls", micros.getN());
        figures.put("meanMicros", micros.getMean());
        figures.put("p50Micros", micros.getPercentile(MEDIAN));
        figures.put("p99Micros", micros.getPercentile(NEARLY_ALL));
        return new Figures(figures);
    }
}
