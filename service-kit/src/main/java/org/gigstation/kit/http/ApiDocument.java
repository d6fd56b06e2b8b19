package org.gigstation.kit.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Writes into every OpenAPI document what the kit makes true of every operation: its problems, its rate headers, its limits. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ApiDocument implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final List<String> RATE_HEADERS = List.of(RateLimit.LIMIT, RateLimit.RESET);
    /** Sorted, so that the document reads the same at every build. */
    private static final Map<String, CommonProblem> ALWAYS = new TreeMap<>(Map.of(
            "400", CommonProblem.INVALID_VALUE,
            "401", CommonProblem.UNAUTHENTICATED,
            "429", CommonProblem.TOO_MANY_REQUESTS,
            "500", CommonProblem.INTERNAL));

    private static final int DATE = 10;
    private static final int INSTANT = 40;
    private static final int UUID = 36;
    /** Two bytes an item in a body of one megabyte. */
    private static final int MOST_ITEMS = 524_288;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components);
        components.addSchema(PROBLEM, problem());
        RATE_HEADERS.forEach(name -> components.addHeader(
                name,
                OASFactory.createHeader()
                        .description(
                                name.equals(RateLimit.LIMIT) ? "requests at once" : "seconds until all are there again")
                        .schema(filterSchema(OASFactory.createSchema().addType(SchemaType.INTEGER)))));
        ALWAYS.forEach((status, kind) -> components.addResponse(kind.name(), answer(kind)));
        document.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(ApiDocument::complete));
    }

    private static void complete(Operation operation) {
        var responses = operation.getResponses();
        ALWAYS.forEach((status, kind) -> {
            if (!responses.hasAPIResponse(status)
                    || responses.getAPIResponse(status).getContent() == null) {
                responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(kind.name()));
            }
        });
        responses.getAPIResponses().forEach((status, response) -> {
            if (response.getRef() == null && status.matches("[24].*")) {
                RATE_HEADERS.forEach(name ->
                        response.addHeader(name, OASFactory.createHeader().ref(name)));
            }
        });
    }

    private static APIResponse answer(CommonProblem kind) {
        var answer = OASFactory.createAPIResponse()
                .description(kind.title())
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
        RATE_HEADERS.forEach(
                name -> answer.addHeader(name, OASFactory.createHeader().ref(name)));
        return answer;
    }

    private Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(
                        "RFC 9457; type, title and code are of a closed catalogue, detail says which value and what to do")
                .addProperty("type", text().format("uri"))
                .addProperty("title", text())
                .addProperty("status", filterSchema(OASFactory.createSchema().addType(SchemaType.INTEGER)))
                .addProperty("detail", text())
                .addProperty("code", text());
    }

    private Schema text() {
        return filterSchema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    @Override
    public SecurityScheme filterSecurityScheme(SecurityScheme scheme) {
        return scheme.description(
                "A token of the realm, checked as RFC8725 asks: asymmetric algorithms alone; issuer, audience and times");
    }

    @Override
    public Schema filterSchema(Schema schema) {
        if (isOf(schema, SchemaType.STRING) && schema.getMaxLength() == null && isUnbounded(schema)) {
            schema.setMaxLength(lengthOf(schema.getFormat()));
        }
        if (isOf(schema, SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(MOST_ITEMS);
        }
        if (isOf(schema, SchemaType.INTEGER)) {
            bound(schema);
        }
        return schema;
    }

    private static boolean isOf(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }

    private static boolean isUnbounded(Schema schema) {
        return schema.getEnumeration() == null && schema.getConstValue() == null;
    }

    private static int lengthOf(String format) {
        return switch (String.valueOf(format)) {
            case "date" -> DATE;
            case "date-time" -> INSTANT;
            case "uuid" -> UUID;
            default -> StrictJson.LONGEST_TEXT;
        };
    }

    private static void bound(Schema schema) {
        if (schema.getFormat() == null) {
            schema.setFormat("int32");
        }
        boolean isLong = schema.getFormat().equals("int64");
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            schema.setMinimum(BigDecimal.valueOf(isLong ? Long.MIN_VALUE : Integer.MIN_VALUE));
        }
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(BigDecimal.valueOf(isLong ? Long.MAX_VALUE : Integer.MAX_VALUE));
        }
    }
}
