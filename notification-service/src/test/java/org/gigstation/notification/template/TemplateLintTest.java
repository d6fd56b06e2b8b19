package org.gigstation.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gigstation.notification.segment.Segments;
import org.gigstation.notification.template.TemplateLint.Finding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateLintTest {

    private static final String SIGNATURE = "月望零工驿站";
    private static final Pattern HOUSE_TEXT = Pattern.compile("\\([0-9]+, +'([A-Z_]+)', +'([^']+)'");

    @ParameterizedTest
    @CsvSource({
        "招聘采摘工, banned-word",
        "详情见 http://a.cn/x, link",
        "看 gigstation.com, link",
        "【月望】收到, brackets",
        "找小王13812345678, mobile-number",
        "收到{xyz}, unknown-variable",
        "收到{site, broken-variable",
        "'', empty"
    })
    void says_what_a_carrier_would_refuse(String body, String rule) {
        assertThat(TemplateLint.check(TemplateCode.DECLINED, body, SIGNATURE))
                .extracting(Finding::rule)
                .contains(rule);
    }

    @Test
    void an_offer_must_name_its_number() {
        assertThat(TemplateLint.check(TemplateCode.OFFER_ONE, "派工:{date}{time}{place},去回1", SIGNATURE))
                .extracting(Finding::rule)
                .containsExactly("missing-variable");
    }

    @Test
    void the_signature_counts() {
        String body = "收".repeat(70 - SIGNATURE.length() - 2);

        assertThat(TemplateLint.check(TemplateCode.DECLINED, body, SIGNATURE)).isEmpty();
        assertThat(TemplateLint.check(TemplateCode.DECLINED, body + "收", SIGNATURE))
                .extracting(Finding::rule)
                .containsExactly("too-long");
    }

    @Test
    void a_telephone_in_the_contact_is_no_link() {
        assertThat(TemplateLint.check(TemplateCode.UNCLEAR, "请等电话{contact}", SIGNATURE))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_text_of_the_house_passes() throws IOException {
        String migration = Files.readString(Path.of("src/main/resources/db/migration/V2__house_texts.sql"));
        var texts = HOUSE_TEXT.matcher(migration).results().toList();
        assertThat(texts).hasSize(TemplateCode.values().length);
        return texts.stream()
                .map(found -> DynamicTest.dynamicTest(found.group(1), () -> {
                    TemplateCode code = TemplateCode.valueOf(found.group(1));
                    String sample = TemplateLint.sample(code, found.group(2), SIGNATURE);
                    assertThat(TemplateLint.check(code, found.group(2), SIGNATURE))
                            .as(sample + " " + sample.length() + " characters, "
                                    + Segments.of(sample).count() + " parts")
                            .isEmpty();
                }));
    }
}
