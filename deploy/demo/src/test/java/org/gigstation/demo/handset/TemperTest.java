package org.gigstation.demo.handset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TemperTest {
    private static final String OFFER = "【月望零工驿站】派工:7月3日6:30村委会上车,盛源蓝莓园蓝莓采摘,140元/天。去回1,不去回2。编号";
    private static final String FOR_TWO = "【月望零工驿站】张梅丽、李国强:7月3日6:30村委会上车。都去回1,都不去回2,仅张回3,仅李回4";

    private final Temper temper = new Temper(7);

    @Test
    void sixty_in_a_hundred_come_twenty_do_not_and_twenty_are_silent() {
        long silent = count(OFFER, Optional.empty());
        long declined = IntStream.range(0, 10_000)
                .mapToObj(i -> temper.answer("1987" + i, OFFER + i))
                .filter(answer ->
                        answer.filter(text -> text.matches("[2２二]|不去.*")).isPresent())
                .count();

        assertThat(silent).isBetween(1_800L, 2_200L);
        assertThat(declined).isBetween(1_700L, 2_200L);
    }

    @Test
    void somebody_who_answers_for_two_uses_all_four_digits() {
        for (String digit : new String[] {"1", "2", "3", "4"}) {
            assertThat(count(FOR_TWO, Optional.of(digit))).as(digit).isGreaterThan(300);
        }
    }

    @Test
    void the_same_phone_and_offer_get_the_same_answer() {
        assertThat(temper.answer("19874000001", OFFER)).isEqualTo(new Temper(7).answer("19874000001", OFFER));
    }

    @Test
    void nobody_thinks_longer_than_allowed() {
        assertThat(IntStream.range(0, 1_000).mapToLong(i -> temper.thinkMillis("1987" + i, OFFER, 5_000)))
                .allMatch(millis -> millis >= 300 && millis <= 5_300);
    }

    private long count(String offer, Optional<String> wanted) {
        return IntStream.range(0, 10_000)
                .filter(i -> temper.answer("1987" + i, offer).equals(wanted))
                .count();
    }
}
