package org.gigstation.kit.http;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Bytes that claim to be a body: taken or refused by Jackson's own word, never with another failure, and what is taken is clean. */
class StrictJsonFuzz {

    private static final ObjectMapper MAPPER = mapper();

    record Body(String text, int headcount, List<String> items, Map<String, String> words) {}

    @FuzzTest(maxDuration = "30s")
    void a_body(@NotNull byte[] bytes) throws IOException {
        try {
            Body body = MAPPER.readValue(bytes, Body.class);
            if (body != null && body.text() != null && !PlainText.isClean(body.text())) {
                throw new AssertionError("unclean text was taken");
            }
        } catch (JacksonException refused) {
            // that is how a body is turned away
        }
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper();
        new StrictJson().customize(mapper);
        return mapper;
    }
}
