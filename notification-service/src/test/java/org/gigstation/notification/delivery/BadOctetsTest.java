package org.gigstation.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.stream.Stream;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What gateways and broken handsets send: each is a text and the part it says it is, or one text marked malformed; none is a failure of ours. */
class BadOctetsTest {

    private static final byte GSM = 0;
    private static final byte LATIN_1 = 3;
    private static final byte OCTETS = 4;
    private static final byte UCS_2 = 8;
    private static final byte GBK = 15;
    private static final boolean SOUND = false;
    private static final boolean MALFORMED = true;

    static Stream<Arguments> headed() {
        return Stream.of(
                of("a header and nothing else", GSM, "", 1, 1, MALFORMED),
                of("a header longer than the text", UCS_2, "20000301020100310032", 1, 1, MALFORMED),
                of("a header of no length", UCS_2, "000031", 1, 1, SOUND),
                of("part 0 of 2", UCS_2, "050003070200" + "0031", 1, 1, MALFORMED),
                of("part 5 of 3", UCS_2, "050003070305" + "0031", 1, 1, MALFORMED),
                of("part 1 of 0", UCS_2, "050003070001" + "0031", 1, 1, MALFORMED),
                of("an element longer than its header", UCS_2, "0500FF070201" + "0031", 1, 1, MALFORMED),
                of("an element of another kind alone", UCS_2, "0405020102" + "0031", 1, 1, SOUND),
                of("another element before the parts", UCS_2, "0905020102" + "0003070201" + "0031", 1, 2, SOUND),
                of("a reference of sixteen bits", UCS_2, "0608040102" + "0202" + "0031", 2, 2, SOUND),
                of("255 of 255", UCS_2, "05000307FFFF" + "0031", 255, 255, SOUND));
    }

    static Stream<Arguments> plain() {
        return Stream.of(
                of("nothing at all", GSM, "", ""),
                of("half a character", UCS_2, "0031D8", "1\uFFFD"),
                of("a lone surrogate", UCS_2, "D842", "\uFFFD"),
                of("a rare character", UCS_2, "D842DFB7", "𠮷"),
                of("NUL", UCS_2, "00000031", "\u0000" + "1"),
                of("a direction turned round", UCS_2, "202E0031", "\u202E1"),
                of("an escape at the end of seven bits", GSM, "311B", null),
                of("octets of no alphabet", OCTETS, "FF00FE", null),
                of("Latin letters", LATIN_1, "E9", "é"),
                of("GBK", GBK, "C8A5", "去"),
                of("half a character of GBK", GBK, "C8", "\uFFFD"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headed")
    void octets_with_a_header(String what, byte coding, String hex, int part, int parts, boolean malformed) {
        HandsetText text = HandsetText.read(deliver((byte) 0x40, coding, hex));

        assertThat(text.part()).isEqualTo(part);
        assertThat(text.parts()).isEqualTo(parts);
        assertThat(text.malformed()).isEqualTo(malformed);
        assertThat(text.asString()).isNotNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plain")
    void octets_without_a_header(String what, byte coding, String hex, String expected) {
        HandsetText text = HandsetText.read(deliver((byte) 0, coding, hex));

        assertThat(text.parts()).isEqualTo(1);
        assertThat(text.asString()).isNotNull();
        if (expected != null) {
            assertThat(text.asString()).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "part {0} of {1} beside the text")
    @MethodSource("beside")
    void parts_beside_the_text(int part, int parts, boolean malformed) {
        DeliverSm deliver = deliver((byte) 0, UCS_2, "0031");
        deliver.setOptionalParameters(
                new OptionalParameter.Sar_msg_ref_num((short) 7),
                new OptionalParameter.Sar_segment_seqnum((byte) part),
                new OptionalParameter.Sar_total_segments((byte) parts));

        assertThat(HandsetText.read(deliver).malformed()).isEqualTo(malformed);
    }

    static Stream<Arguments> beside() {
        return Stream.of(
                Arguments.of(1, 2, SOUND),
                Arguments.of(0, 0, MALFORMED),
                Arguments.of(3, 2, MALFORMED),
                Arguments.of(200, 255, SOUND));
    }

    private static Arguments of(Object... values) {
        return Arguments.of(values);
    }

    private static DeliverSm deliver(byte esmClass, byte coding, String hex) {
        DeliverSm deliver = new DeliverSm();
        deliver.setEsmClass(esmClass);
        deliver.setDataCoding(coding);
        deliver.setShortMessage(HexFormat.of().parseHex(hex));
        return deliver;
    }
}
