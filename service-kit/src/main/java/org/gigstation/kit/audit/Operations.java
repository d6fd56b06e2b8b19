package org.gigstation.kit.audit;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;

/** Names of operations as the OpenAPI document has them, {@code PATCH /api/…/{id}}. */
final class Operations {

    private Operations() {}

    static String nameOf(ContainerRequestContext request, ResourceInfo resource) {
        return request.getMethod() + " " + pathOf(resource.getResourceClass()) + pathOf(resource.getResourceMethod());
    }

    private static String pathOf(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null || path.value().equals("/") ? "" : (path.value().startsWith("/") ? "" : "/") + path.value();
    }
}
