package org.gigstation.registry.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.registry.People.API;
import static org.gigstation.registry.People.asOperator;
import static org.gigstation.registry.People.idNumber;
import static org.gigstation.registry.People.phone;
import static org.gigstation.registry.roster.RosterColumn.CONSENT_INSURANCE;
import static org.gigstation.registry.roster.RosterColumn.HOUSEHOLD;
import static org.gigstation.registry.roster.RosterColumn.ID_NUMBER;
import static org.gigstation.registry.roster.RosterColumn.INSURED_SUM;
import static org.gigstation.registry.roster.RosterColumn.NAME;
import static org.gigstation.registry.roster.RosterColumn.PARTNER;
import static org.gigstation.registry.roster.RosterColumn.PHONE;
import static org.gigstation.registry.roster.RosterColumn.SKILLS;
import static org.gigstation.registry.roster.RosterColumn.VILLAGE;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gigstation.kit.testing.Backends;
import org.gigstation.registry.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class RosterImportTest {

    @Test
    void good_rows_go_in_and_bad_ones_come_back_with_place_and_reason() {
        Map<RosterColumn, String> wrongCheckDigit = person("王秀英");
        String number = wrongCheckDigit.get(ID_NUMBER);
        wrongCheckDigit.put(ID_NUMBER, number.substring(0, 17) + (number.endsWith("1") ? "2" : "1"));
        Map<RosterColumn, String> shortPhone = person("李国强");
        shortPhone.put(PHONE, "123");
        Map<RosterColumn, String> nowhere = person("赵六");
        nowhere.put(VILLAGE, "530304202999");

        JsonPath job = Sheets.imported(Sheets.xlsx(List.of(person("张梅丽"), wrongCheckDigit, shortPhone, nowhere)));

        assertThat(job.getString("state")).isEqualTo("DONE");
        assertThat(job.getInt("created")).isEqualTo(1);
        assertThat(job.getInt("faulty")).isEqualTo(3);
        assertThat(Sheets.faults(job))
                .extracting(fault -> fault.get("row"), fault -> fault.get("column"), fault -> fault.get("value"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                3,
                                "身份证号",
                                "530" + "*".repeat(11)
                                        + wrongCheckDigit.get(ID_NUMBER).substring(14)),
                        org.assertj.core.groups.Tuple.tuple(4, "手机号", "1**"),
                        org.assertj.core.groups.Tuple.tuple(5, "村", "530304202999"));
    }

    @Test
    void the_same_file_a_second_time_changes_nothing() {
        List<Map<RosterColumn, String>> people = List.of(person("张一"), person("张二"), person("张三"));
        people.get(0).put(PARTNER, people.get(1).get(ID_NUMBER));
        byte[] roster = Sheets.xlsx(people);

        JsonPath first = Sheets.imported(roster);
        JsonPath second = Sheets.imported(roster);

        assertThat(first.getInt("created")).isEqualTo(3);
        assertThat(second.getInt("created")).isZero();
        assertThat(second.getInt("unchanged")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void csv_is_read_in_both_encodings(String charset) {
        Map<RosterColumn, String> rareName = person("𠮷田·阿依古丽");

        JsonPath job = Sheets.imported(Sheets.csv(List.of(rareName), Charset.forName(charset)));

        assertThat(job.getInt("created")).isEqualTo(1);
    }

    @Test
    void a_dry_run_tells_everything_and_writes_nothing() {
        byte[] roster = Sheets.csv(List.of(person("钱七"), person("钱八")), StandardCharsets.UTF_8);

        JsonPath rehearsal = Sheets.ended(
                Sheets.send(roster, true).then().statusCode(202).extract().header("Location"));
        JsonPath earnest = Sheets.imported(roster);

        assertThat(rehearsal.getInt("created")).isEqualTo(2);
        assertThat(earnest.getInt("created")).isEqualTo(2);
    }

    @Test
    void what_comes_in_is_told_to_dispatch_without_names_and_to_notification_with_lines() {
        Map<RosterColumn, String> one = person("周九");
        Map<RosterColumn, String> other = person("吴十");
        one.put(PARTNER, other.get(ID_NUMBER));
        other.put(PHONE, one.get(PHONE));

        Sheets.imported(Sheets.xlsx(List.of(one, other)));

        List<JsonNode> contacts = Told.on("gig.registry.contact.v1", 4, contact -> contact.at("/lines/0/number")
                .asText()
                .equals("+86" + one.get(PHONE)));
        String id = contacts.get(0).get("labourerId").asText();
        List<JsonNode> facts = Told.on(
                "gig.registry.labourer.v1",
                1,
                fact -> fact.get("labourerId").asText().equals(id)
                        && fact.get("pairs").size() == 1);
        assertThat(contacts).extracting(contact -> contact.get("name").asText()).contains("周九", "吴十");
        assertThat(contacts)
                .extracting(contact -> contact.at("/lines/0/lineId").asText())
                .containsOnly(facts.get(0).get("lineId").asText());
        assertThat(facts.get(0).toString())
                .contains("\"birthDate\":\"1975-06-15\"", "\"code\":\"berry-picking\",\"level\":3")
                .doesNotContain("周九", "吴十", one.get(PHONE), one.get(ID_NUMBER).substring(14));
    }

    @Test
    void the_rejected_rows_come_back_as_a_sheet_that_can_be_corrected_and_sent_again() throws IOException {
        Map<RosterColumn, String> noName = person("");
        noName.remove(NAME);
        JsonPath job = Sheets.imported(Sheets.xlsx(List.of(noName)));

        byte[] sheet = asOperator()
                .get(API + "/labourer-imports/" + job.getString("importId") + "/faults.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        JsonPath again = Sheets.imported(sheet);

        assertThat(again.getInt("faulty")).isEqualTo(1);
        assertThat(again.getList("ignoredTitles")).hasSize(1);
        assertThat(Sheets.faults(again).get(0)).containsEntry("column", "姓名").containsEntry("reason", "必填 · needed");
    }

    @Test
    void what_goes_out_can_come_in_again_unchanged() {
        Map<RosterColumn, String> person = person("郑十一");
        for (RosterColumn column : RosterColumn.values()) {
            person.putIfAbsent(column, column.example());
        }
        person.remove(PARTNER);
        Sheets.imported(Sheets.xlsx(List.of(person)));

        byte[] all = asOperator().get(API + "/labourers/export.csv").asByteArray();
        long people = new String(all, StandardCharsets.UTF_8).lines().count() - 1;
        JsonPath again = Sheets.imported(all);

        assertThat(again.getInt("faulty"))
                .as(() -> Sheets.faults(again).toString())
                .isZero();
        assertThat(again.getInt("created")).isZero();
        assertThat(again.getInt("updated")).isZero();
        assertThat(again.getLong("unchanged")).isEqualTo(people).isPositive();
    }

    @Test
    void one_id_number_twice_in_a_file_is_taken_once() {
        Map<RosterColumn, String> person = person("冯十二");

        JsonPath job = Sheets.imported(Sheets.xlsx(List.of(person, person)));

        assertThat(job.getInt("created")).isEqualTo(1);
        assertThat(Sheets.faults(job).get(0).get("reason").toString()).startsWith("与第 2 行重复");
    }

    @Test
    void same_name_and_phone_with_another_id_number_is_held_back() {
        Map<RosterColumn, String> person = person("陈十三");
        Map<RosterColumn, String> twin = person("陈十三");
        twin.put(PHONE, person.get(PHONE));

        JsonPath job = Sheets.imported(Sheets.xlsx(List.of(person, twin)));

        assertThat(job.getInt("created")).isEqualTo(1);
        assertThat(Sheets.faults(job).get(0)).containsEntry("column", "手机号");
    }

    @Test
    void progress_is_followed_as_events_to_the_end() {
        String location = Sheets.send(Sheets.xlsx(List.of(person("褚十四"))), false)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");

        String events = asOperator()
                .accept("text/event-stream")
                .get(location + "/events")
                .asString();

        assertThat(events).contains("data:", "\"state\":\"DONE\"");
    }

    static Map<RosterColumn, String> person(String name) {
        Map<RosterColumn, String> cells = new EnumMap<>(RosterColumn.class);
        cells.put(NAME, name);
        cells.put(ID_NUMBER, idNumber("19750615"));
        cells.put(PHONE, phone());
        cells.put(VILLAGE, "下营村");
        cells.put(HOUSEHOLD, phone());
        cells.put(SKILLS, "浆果采摘:3、分拣包装");
        cells.put(CONSENT_INSURANCE, "是");
        cells.put(INSURED_SUM, "300000");
        return cells;
    }
}
