package org.gigstation.local.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanariesTest {

    private final Canaries canaries = new Canaries(List.of("阿依古丽", "拉毛·才让", "张三"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "saved 11010519491231002X.",
                "{\"phone\":\"13812345678\"}",
                "tel:+8613812345678",
                "Key (name)=(阿依古丽) already exists",
                "by 拉毛·才让"
            })
    void somebody_is_found(String text) {
        assertThat(canaries.in("here", text)).hasSize(1).allSatisfy(hit -> assertThat(hit.toString())
                .doesNotContain(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "530***********1234 and 138****5678",
                "110105194912310021",
                "01900000-0000-7000-8000-138123456789",
                "offset 1381234567812345",
                "2026-07-03T00:00:00.13812345678Z",
                "张三"
            })
    void what_looks_like_somebody_and_is_not_is_left_alone(String text) {
        assertThat(canaries.in("here", text)).isEmpty();
    }

    @Test
    void files_are_read_to_the_bottom(@TempDir Path logs) throws IOException {
        Files.writeString(logs.resolve("a.log"), "all is well\nphone 13812345678\n");

        assertThat(canaries.inFiles(logs)).containsExactly(new Canaries.Hit("a.log:2 at 6", "mobile number"));
    }
}
