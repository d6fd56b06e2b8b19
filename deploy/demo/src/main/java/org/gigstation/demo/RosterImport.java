package org.gigstation.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.gigstation.demo.station.Station;

/** Hands the roster to the registry as a file, as an operator does, and follows the job. */
final class RosterImport {
    private static final String OPERATOR = "operator";
    private static final String IMPORTS = "/api/registry/v1/labourer-imports";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Station station;
    private final Narrator narrator;

    RosterImport(Station station, Narrator narrator) {
        this.station = station;
        this.narrator = narrator;
    }

    /** @return the finished job: {@code total}, {@code created}, {@code updated}, {@code unchanged}, {@code faulty} */
    JsonNode bring(Path workbook) throws IOException {
        String job = station.upload(OPERATOR, IMPORTS, XLSX, Files.readAllBytes(workbook))
                .location();
        String path = job.substring(job.indexOf(IMPORTS));
        JsonNode[] seen = new JsonNode[1];
        Waiting.until("the roster is in", PATIENCE, () -> {
            seen[0] = station.get(OPERATOR, path);
            narrator.now("%s / %s 行 · rows".formatted(seen[0].path("done"), seen[0].path("total")));
            return seen[0].path("state").asText().matches("DONE|FAILED");
        });
        if (!seen[0].path("state").asText().equals("DONE")) {
            throw new IllegalStateException("The roster was not taken: " + seen[0]);
        }
        return seen[0];
    }

    /** Returns when dispatch knows everybody the registry knows. */
    void arrived(long labourers) {
        Waiting.until("dispatch knows the " + labourers + " labourers", PATIENCE, () -> {
            JsonNode pool = station.get(OPERATOR, "/api/dispatch/v1/pool");
            narrator.now("派工服务已知 %s 人 · known to dispatch".formatted(pool.path("labourers")));
            return pool.path("labourers").asLong() >= labourers;
        });
    }
}
