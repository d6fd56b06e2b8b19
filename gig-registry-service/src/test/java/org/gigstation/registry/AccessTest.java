package org.gigstation.registry;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.kit.testing.AccessMatrix;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class AccessTest extends AccessMatrix {

    private static String labourer;
    private static String partner;
    private static String vehicle;
    private static String enterprise;
    private static String household;
    private static String rosterImport;
    private static UUID demand;

    @Inject
    Disclosed disclosed;

    AccessTest() {
        super(People.API + "/openapi");
    }

    @BeforeEach
    void everything_is_there_once() {
        if (labourer != null) {
            return;
        }
        labourer = created("/labourers", People.somebody("张梅丽", People.idNumber("19700101")), "labourerId");
        partner = created("/labourers", People.somebody("李国强", People.idNumber("19700102")), "labourerId");
        household = People.asOperator()
                .get(People.API + "/labourers/" + labourer)
                .jsonPath()
                .getString("householdId");
        vehicle = created("/vehicles", Bodies.vehicle(), "vehicleId");
        enterprise = created("/enterprises", Bodies.enterprise(), "enterpriseId");
        demand = disclosed.to(UUID.fromString(enterprise), UUID.fromString(labourer));
        rosterImport = People.asOperator()
                .contentType("application/octet-stream")
                .body(("姓名,身份证号,村\n张三," + People.idNumber("19700103") + ",下营村\n").getBytes(StandardCharsets.UTF_8))
                .post(People.API + "/labourer-imports")
                .jsonPath()
                .getString("importId");
    }

    @Override
    protected String existingPath(Operation operation) {
        if (operation.path().contains("/work-types/")) {
            return null;
        }
        return operation
                .path()
                .replace("{labourerId}", labourer)
                .replace("{partnerId}", partner)
                .replace("{householdId}", household)
                .replace("{vehicleId}", vehicle)
                .replace("{enterpriseId}", enterprise)
                .replace("{importId}", rosterImport)
                .replace("{demandId}", demand + "?date=" + Disclosed.DAY)
                .replace("{code}", "530304202");
    }

    @Override
    protected String ownEnterprise() {
        return enterprise;
    }

    @Override
    protected String ownLabourer() {
        return labourer;
    }

    @Override
    protected Object validBody(Operation operation) {
        String path = operation.path();
        if (path.endsWith("/consents")) {
            return Map.of("purpose", "SMS", "granted", false, "insuredSumFen", 0);
        }
        if (path.contains("/pairs/")) {
            return Map.of("kind", "SAME_SITE");
        }
        if (path.endsWith("/standing")) {
            return Map.of("standing", "BLOCKED", "reason", "欠薪");
        }
        if (path.endsWith("/status")) {
            return Map.of("status", "RESTRICTED");
        }
        if (path.contains("/labourers/{")) {
            return Bodies.labourerCard();
        }
        if (path.contains("/vehicles")) {
            return Bodies.vehicle();
        }
        if (path.contains("/enterprises")) {
            return Bodies.enterprise();
        }
        return path.contains("/stations/")
                ? Map.of("nameZh", "某零工驿站", "nameEn", "Some gig station", "landline", "0874-8900002")
                : List.of();
    }

    private static String created(String path, Map<String, Object> body, String id) {
        return People.asOperator()
                .body(body)
                .post(People.API + path)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString(id);
    }
}
