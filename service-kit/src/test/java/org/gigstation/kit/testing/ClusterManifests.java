package org.gigstation.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** What {@code deploy/kubernetes/kafka} says about topics and who may touch them. */
public final class ClusterManifests {

    private static final Path KAFKA = Path.of("../deploy/kubernetes/kafka");

    private ClusterManifests() {}

    /** A topic as the cluster makes it. */
    public record ClusterTopic(String name, boolean isCompacted) {}

    public static List<ClusterTopic> topics() {
        return documents("topics.yaml").stream()
                .map(one -> new ClusterTopic(
                        one.at("/metadata/name").textValue(),
                        one.at("/spec/config/cleanup.policy").textValue().equals("compact")))
                .toList();
    }

    /** Every right of every user, in the broker's own terms. */
    public static List<AclBinding> rights() {
        List<AclBinding> rights = new ArrayList<>();
        for (JsonNode user : documents("users.yaml")) {
            String principal = "User:" + user.at("/metadata/name").textValue();
            for (JsonNode rule : user.at("/spec/authorization/acls")) {
                for (JsonNode operation : rule.get("operations")) {
                    rights.add(new AclBinding(
                            pattern(rule.get("resource")),
                            new AccessControlEntry(
                                    principal,
                                    "*",
                                    AclOperation.fromString(operation.textValue()),
                                    AclPermissionType.ALLOW)));
                }
            }
        }
        return rights;
    }

    /** Whether a user may do this, by the names and prefixes of the rules. */
    public static boolean allows(String user, AclOperation operation, ResourceType type, String name) {
        return rights().stream()
                .filter(one -> one.entry().principal().equals("User:" + user))
                .filter(one -> one.entry().operation() == operation)
                .map(AclBinding::pattern)
                .filter(one -> one.resourceType() == type)
                .anyMatch(one -> one.patternType() == PatternType.LITERAL
                        ? one.name().equals(name)
                        : name.startsWith(one.name()));
    }

    private static ResourcePattern pattern(JsonNode resource) {
        boolean isPrefix = resource.get("patternType").textValue().equals("prefix");
        return new ResourcePattern(
                ResourceType.fromString(resource.get("type").textValue()),
                resource.get("name").textValue(),
                isPrefix ? PatternType.PREFIXED : PatternType.LITERAL);
    }

    private static List<JsonNode> documents(String file) {
        ObjectReader reader = new YAMLMapper().readerFor(JsonNode.class);
        try (MappingIterator<JsonNode> documents =
                reader.readValues(KAFKA.resolve(file).toFile())) {
            return documents.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
