package org.gigstation.kit.audit;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Caller;
import org.gigstation.kit.time.Ids;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every good answer of a method marked {@link PersonalData} is recorded before it is given. */
@ApplicationScoped
class RecordReads {

    private static final Logger LOG = Logger.getLogger(RecordReads.class);

    private final Caller caller;
    private final AuditEntries entries;
    private final Clock clock;
    private final Ids ids;

    RecordReads(Caller caller, AuditEntries entries, Clock clock, Ids ids) {
        this.caller = caller;
        this.entries = entries;
        this.clock = clock;
        this.ids = ids;
    }

    @ServerResponseFilter
    void after(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        if (resource == null || resource.getResourceMethod() == null || response.getStatus() >= 300) {
            return;
        }
        PersonalData mark = resource.getResourceMethod().getAnnotation(PersonalData.class);
        if (mark == null) {
            return;
        }
        Act shown = new Act();
        request.getUriInfo().getPathParameters().values().forEach(shown::about);
        shown.about(idsIn(response.getEntity(), mark.id()));
        try {
            entries.append(new AuditEntry(
                    ids.next(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    AuditEntry.Kind.READ,
                    caller.id(),
                    Operations.nameOf(request, resource),
                    shown.objects()));
        } catch (IllegalStateException e) {
            LOG.warnf(
                    "an answer was held back because it could not be recorded: %s",
                    e.getCause().getClass());
            var problem = CommonProblem.UNAVAILABLE.because("请稍后重试 · try again in a few seconds");
            response.setStatus(problem.getStatusCode());
            response.setEntity(problem, null, HttpProblem.MEDIA_TYPE);
        }
    }

    static List<?> idsIn(Object answer, String component) {
        if (answer instanceof Page<?> page) {
            return idsIn(page.items(), component);
        }
        if (answer instanceof Collection<?> items) {
            return items.stream()
                    .flatMap(item -> idsIn(item, component).stream())
                    .toList();
        }
        return answer instanceof Record shown
                ? Arrays.stream(shown.getClass().getRecordComponents())
                        .filter(candidate -> candidate.getName().equals(component))
                        .map(candidate -> valueOf(candidate, shown))
                        .filter(Objects::nonNull)
                        .flatMap(value -> value instanceof Collection<?> several ? several.stream() : Stream.of(value))
                        .toList()
                : List.of();
    }

    private static Object valueOf(RecordComponent component, Record shown) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(shown);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a view that does not show its own id", e);
        }
    }
}
