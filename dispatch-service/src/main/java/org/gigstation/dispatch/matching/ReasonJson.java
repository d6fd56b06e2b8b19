package org.gigstation.dispatch.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** How reasons, gaps and outcomes are kept in a column. */
@ApplicationScoped
public class ReasonJson {

    private final ObjectMapper json;

    ReasonJson(ObjectMapper json) {
        this.json = json;
    }

    public String write(Object reason) {
        try {
            return json.writeValueAsString(reason);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of ours can be written", e);
        }
    }

    public <T> T read(String text, Class<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not what was stored as " + type.getSimpleName(), e);
        }
    }

    public <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not what was stored", e);
        }
    }
}
