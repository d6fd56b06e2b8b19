package org.gigstation.registry.roster;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gigstation.registry.problem.Faults;
import org.gigstation.registry.roster.RosterFile.Format;

/** Bytes that claim to be a roster in CSV: a problem of the file, a fault of a row, or people; never a failure of ours. */
class RosterCsvFuzz {

    private static final RowReader READER = new RowReader(new Villages(List.of()), Map.of("浆果采摘", "berry-picking"));
    private static final byte[] TITLES = (Arrays.stream(RosterColumn.values())
                            .map(RosterColumn::title)
                            .collect(Collectors.joining(","))
                    + "\n")
            .getBytes(StandardCharsets.UTF_8);

    @FuzzTest(maxDuration = "30s")
    void a_roster(FuzzedDataProvider data) {
        var file = new ByteArrayOutputStream();
        if (data.consumeBoolean()) {
            file.writeBytes(TITLES);
        }
        file.writeBytes(data.consumeRemainingAsBytes());
        try {
            new RosterFile(Format.CSV, file.toByteArray()).forEachRow(row -> READER.read(row, new Faults()));
        } catch (HttpProblem refused) {
            if (refused.getStatusCode() >= 500) {
                throw refused;
            }
        }
    }
}
