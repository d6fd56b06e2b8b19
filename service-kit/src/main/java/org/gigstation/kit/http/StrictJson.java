package org.gigstation.kit.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * JSON is taken literally or not at all: stock settings store {@code 30.9} as 30, keep the last of two equal keys and let characters through
 * that no person typed.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    /** Characters of one text. */
    static final int LONGEST_TEXT = 200_000;

    /** Depth in levels, lengths in characters: far above what a form holds, far below what costs anybody time. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(32)
            .maxNumberLength(40)
            .maxNameLength(200)
            .maxStringLength(LONGEST_TEXT)
            .build();

    @Override
    @SuppressWarnings("deprecation") // the builder is not ours: Quarkus hands over a finished mapper
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.getFactory().setStreamReadConstraints(LIMITS);
        mapper.getFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        // JSON is UTF-8 (RFC 8259, 8.1); a guess at other encodings can fail before there is a parser to say so
        mapper.getFactory().disable(JsonFactory.Feature.CHARSET_DETECTION);
        mapper.registerModule(new SimpleModule("clean-text").addDeserializer(String.class, new CleanText()));
    }

    private static final class CleanText extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        CleanText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isScalarValue()
                    || parser.currentToken().isNumeric()
                    || parser.currentToken().isBoolean()) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText();
            if (!PlainText.isClean(text)) {
                throw context.weirdStringException("", String.class, "control, invisible or broken characters");
            }
            if (PlainText.isBlank(text)) {
                throw context.weirdStringException("", String.class, "nothing but blanks");
            }
            return text;
        }
    }
}
