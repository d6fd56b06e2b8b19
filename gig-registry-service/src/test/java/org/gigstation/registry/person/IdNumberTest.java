package org.gigstation.registry.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hutool.core.util.IdcardUtil;
import java.time.LocalDate;
import java.util.Random;
import org.gigstation.registry.People;
import org.gigstation.registry.problem.Unacceptable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB 11643 against an independent implementation (hutool) as the referee. */
class IdNumberTest {

    private static final long SEED = 11643;
    private static final int CASES = 20_000;

    @Test
    void every_number_is_judged_as_the_referee_judges_it() {
        var random = new Random(SEED);
        int good = 0;
        for (int i = 0; i < CASES; i++) {
            String number = number(random);
            boolean taken = isTaken(number);
            assertThat(taken).as(number).isEqualTo(IdcardUtil.isValidCard18(number));
            good += taken ? 1 : 0;
        }
        assertThat(good).as("good ones among the cases").isBetween(CASES / 4, CASES * 3 / 4);
    }

    @Test
    void one_wrong_digit_is_always_noticed() {
        var random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            String good = People.withCheckDigit("530304" + date(random) + String.format("%03d", random.nextInt(1000)));
            int place = random.nextInt(17);
            char other = (char) ('0' + (good.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
            String bad = good.substring(0, place) + other + good.substring(place + 1);

            assertThat(isTaken(bad)).as(bad).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5.10E+17, 科学计数",
        "530322680412002, 15 位旧号码",
        "123, 18 位",
        "990322196804120020, 地区码",
        "530322196804120021, 校验码",
    })
    void the_reason_tells_what_to_do(String typed, String reason) {
        assertThatThrownBy(() -> IdNumber.of(typed))
                .isInstanceOf(Unacceptable.class)
                .hasMessageContaining(reason);
    }

    @Test
    void full_width_digits_blanks_and_a_small_x_are_forgiven() {
        String good = People.withCheckDigit("53030419700101000");
        for (int serial = 1; !good.endsWith("X"); serial++) {
            good = People.withCheckDigit("53030419700101" + String.format("%03d", serial));
        }

        assertThat(IdNumber.of(" " + good.replace('5', '５').toLowerCase(java.util.Locale.ROOT) + " ")
                        .value())
                .isEqualTo(good);
    }

    @Test
    void birth_date_comes_from_the_number_and_the_rest_stays_hidden() {
        IdNumber number = IdNumber.of("530322196804120020");

        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1968, 4, 12));
        assertThat(number).hasToString("530***********0020");
    }

    private static boolean isTaken(String number) {
        try {
            IdNumber.of(number);
            return true;
        } catch (Unacceptable e) {
            return false;
        }
    }

    /** Half of them good; the others have some wrong province, date or check digit. */
    private static String number(Random random) {
        String province = random.nextInt(6) == 0 ? String.format("%02d", random.nextInt(91)) : "53";
        String date = random.nextInt(6) == 0
                ? String.format("%04d%02d%02d", 1900 + random.nextInt(120), random.nextInt(15), random.nextInt(34))
                : date(random);
        String number = People.withCheckDigit(province
                + String.format("%04d", random.nextInt(10_000))
                + date
                + String.format("%03d", random.nextInt(1000)));
        return random.nextInt(4) == 0 ? number.substring(0, 17) + random.nextInt(10) : number;
    }

    private static String date(Random random) {
        LocalDate day = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000));
        return day.toString().replace("-", "");
    }
}
