package org.gigstation.demo.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hutool.core.util.IdcardUtil;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterMakerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 2);

    private final List<Person> roster = new RosterMaker(7, TODAY).roster(9_300);

    @Test
    void a_township_has_as_many_labourers_as_the_published_one() {
        assertThat(roster).hasSizeBetween(15_000, 22_000);
        assertThat(roster.stream().map(Person::village).distinct()).hasSize(10);
        assertThat(roster.stream()
                        .map(person -> person.village().code() + person.householdNumber())
                        .distinct())
                .hasSize(9_300);
    }

    @Test
    void every_id_number_is_true_to_its_form_and_given_once() {
        assertThat(roster).allMatch(person -> IdcardUtil.isValidCard18(person.idNumber()));
        assertThat(roster.stream().map(Person::idNumber).distinct()).hasSize(roster.size());
        assertThat(roster).allMatch(person -> person.idNumber()
                .substring(6, 14)
                .equals(person.birthDate().toString().replace("-", "")));
    }

    @Test
    void nobody_is_too_young_and_about_four_in_ten_are_fifty_or_older() {
        assertThat(roster).allMatch(person -> !person.birthDate().isAfter(TODAY.minusYears(16)));
        long older = roster.stream()
                .filter(person -> !person.birthDate().isAfter(TODAY.minusYears(50)))
                .count();
        assertThat(100 * older / roster.size()).isBetween(33L, 50L);
    }

    @Test
    void many_share_a_phone_with_their_household_and_only_with_it() {
        Map<String, List<Person>> byPhone = roster.stream()
                .filter(person -> person.phone().isPresent())
                .collect(Collectors.groupingBy(person -> person.phone().orElseThrow()));

        assertThat(byPhone.values().stream().filter(people -> people.size() > 1).count())
                .isGreaterThan(2_000);
        assertThat(byPhone.values())
                .allMatch(people ->
                        people.stream().map(Person::householdNumber).distinct().count() == 1);
    }

    @Test
    void people_of_one_house_have_names_of_their_own() {
        assertThat(roster.stream()
                        .map(person -> person.village().code() + person.householdNumber() + person.name())
                        .distinct())
                .hasSize(roster.size());
    }

    @Test
    void partners_name_each_other() {
        Map<String, Person> byId = roster.stream().collect(Collectors.toMap(Person::idNumber, person -> person));

        List<Person> paired =
                roster.stream().filter(person -> person.partner().isPresent()).toList();

        assertThat(paired).hasSizeGreaterThan(1_000).allMatch(person -> byId.get(
                        person.partner().orElseThrow())
                .partner()
                .orElseThrow()
                .equals(person.idNumber()));
    }

    @Test
    void the_same_seed_makes_the_same_roster_and_another_one_another() {
        List<Person> again = new RosterMaker(7, TODAY).roster(200);

        assertThat(again).isEqualTo(roster.subList(0, again.size()));
        assertThat(new RosterMaker(8, TODAY).roster(200)).isNotEqualTo(again);
    }

    @Test
    void the_sheet_has_chinese_titles_and_a_row_for_everybody(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("花名册.xlsx");

        RosterSheet.write(roster.subList(0, 50), file);

        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(file));
                var rows = workbook.getFirstSheet().openStream()) {
            List<List<String>> cells = rows.map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
            assertThat(cells).hasSize(51);
            assertThat(cells.get(0)).startsWith("姓名", "身份证号", "手机号", "村", "户号", "技能");
            assertThat(cells.get(1).get(1)).isEqualTo(roster.get(0).idNumber());
        }
    }
}
