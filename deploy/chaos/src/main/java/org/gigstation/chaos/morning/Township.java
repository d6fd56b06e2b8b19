package org.gigstation.chaos.morning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.chaos.stack.Tables;

/** The invented township of a run: its pickers, one phone each, and its growers, all registered over HTTP and heard of over Kafka. */
public final class Township {
    static final String DIVISION = "530304202";
    static final String VILLAGE = "530304202001";
    private static final String REGISTRY = "/api/registry/v1";
    private static final long FIRST_PHONE = 19_874_100_000L;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final List<Picker> pickers;
    private final List<Site> sites;

    private Township(List<Picker> pickers, List<Site> sites) {
        this.pickers = pickers;
        this.sites = sites;
    }

    /** A labourer and the number of the phone; the handset knows it as {@code +86…} or without. */
    public record Picker(UUID labourer, String phone) {}

    /** A grower's field. */
    public record Site(UUID enterprise, UUID site) {}

    public List<Picker> pickers() {
        return pickers;
    }

    public List<Site> sites() {
        return sites;
    }

    public static Township settle(ChaosStack stack, Calls calls, int people, int growers) {
        sign(calls);
        loosen(calls);
        insure(calls);
        List<Site> sites =
                IntStream.range(0, growers).mapToObj(i -> grower(calls, i)).toList();
        List<Picker> pickers = IntStream.range(0, people)
                .parallel()
                .mapToObj(i -> picker(calls, i))
                .toList();
        await(stack, "dispatch", "SELECT count(*) FROM labourer WHERE line_id IS NOT NULL", people);
        await(stack, "dispatch", "SELECT count(*) FROM site", growers);
        await(stack, "notification", "SELECT count(*) FROM person_line", people);
        return new Township(pickers, sites);
    }

    private static void sign(Calls calls) {
        String path = "/api/notification/v1/signatures";
        JsonNode filed = calls.must(
                "notification", "station-admin", "POST", path, Map.of("divisionCode", DIVISION, "text", "月望零工驿站"));
        calls.must(
                "notification",
                "station-admin",
                "PUT",
                path + "/" + filed.get("id").asText() + "/state",
                Map.of("state", "ACTIVE"));
    }

    /** Faults do not keep office hours, and one phone sees a year of mornings in minutes. */
    private static void loosen(Calls calls) {
        String path = "/api/notification/v1/stations/" + DIVISION + "/policy";
        ObjectNode rules =
                calls.must("notification", "station-admin", "GET", path, null).deepCopy();
        rules.putNull("offersQuiet");
        ObjectNode caps = (ObjectNode) rules.get("caps");
        caps.fieldNames().forEachRemaining(cap -> caps.put(cap, 100_000));
        calls.must("notification", "station-admin", "PUT", path, rules);
    }

    private static void insure(Calls calls) {
        LocalDate today = LocalDate.now();
        calls.must(
                "dispatch",
                "station-admin",
                "POST",
                "/api/dispatch/v1/covers/policies",
                Map.of(
                        "divisionCode",
                        DIVISION,
                        "insurer",
                        "演示保险（虚构）",
                        "policyNumber",
                        "CHAOS-1",
                        "sumFen",
                        300_000_00L,
                        "validFrom",
                        today.minusDays(1).toString(),
                        "validTo",
                        today.plusYears(2).toString(),
                        "cutOff",
                        "05:30"));
    }

    private static Site grower(Calls calls, int number) {
        UUID id = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0001L + number);
        Map<String, Object> site =
                Map.of("name", "蓝莓园" + (number + 1), "divisionCode", VILLAGE, "locationType", "FIELD");
        JsonNode enterprise = calls.must(
                "registry",
                "operator",
                "POST",
                REGISTRY + "/enterprises",
                Map.of(
                        "enterpriseId",
                        id,
                        "uscc",
                        Papers.uscc(number),
                        "name",
                        "混沌蓝莓农业有限公司" + (number + 1),
                        "divisionCode",
                        DIVISION,
                        "legalForm",
                        "COMPANY",
                        "sites",
                        List.of(site)));
        return new Site(id, UUID.fromString(enterprise.at("/sites/0/siteId").asText()));
    }

    /** One more person comes to the register. */
    public static Picker picker(Calls calls, int number) {
        String phone = Long.toString(FIRST_PHONE + number);
        JsonNode registered = calls.must(
                "registry",
                "operator",
                "POST",
                REGISTRY + "/labourers",
                Map.of(
                        "name", "张采莓",
                        "idNumber", Papers.idNumber(number),
                        "phones", List.of(phone),
                        "divisionCode", VILLAGE,
                        "consents", consents()));
        return new Picker(UUID.fromString(registered.get("labourerId").asText()), phone);
    }

    private static List<Map<String, Object>> consents() {
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(Map.of("purpose", "DISPATCH", "granted", true, "insuredSumFen", 0));
        all.add(Map.of("purpose", "SMS", "granted", true, "insuredSumFen", 0));
        all.add(Map.of("purpose", "INSURANCE", "granted", true, "insuredSumFen", 300_000_00));
        return all;
    }

    private static void await(ChaosStack stack, String database, String count, int expected) {
        Waiting.until(count, PATIENCE, () -> {
            try (Tables tables = Tables.of(stack, database)) {
                return tables.number(count) >= expected;
            } catch (SQLException e) {
                throw new IllegalStateException(count, e);
            }
        });
    }
}
