package org.gigstation.registry.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gigstation.kit.testing.Backends;
import org.gigstation.registry.scope.Scope;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ResumedImportTest {

    @Inject
    StartImport startImport;

    @Inject
    RosterImports imports;

    @Test
    void an_import_that_a_crash_left_behind_goes_on_where_it_stood() {
        List<Map<RosterColumn, String>> people =
                List.of(RosterImportTest.person("何一"), RosterImportTest.person("何二"), RosterImportTest.person("何三"));
        Sheets.imported(Sheets.xlsx(people.subList(0, 2)));

        ImportView left = QuarkusTransaction.requiringNew().call(() -> {
            ImportView view = startImport.start(new Scope("530304202"), Sheets.xlsx(people), false, "test");
            RosterImport job = imports.findById(view.importId());
            job.state = RosterImport.State.RUNNING;
            job.count(new RosterImport.Tally(2, 0, 0, 0));
            return view;
        });
        JsonPath job = Sheets.ended(LabourerImportResource.PATH + "/" + left.importId());

        assertThat(job.getString("state")).isEqualTo("DONE");
        assertThat(job.getInt("created")).isEqualTo(3);
        assertThat(job.getInt("done")).isEqualTo(3);
    }
}
