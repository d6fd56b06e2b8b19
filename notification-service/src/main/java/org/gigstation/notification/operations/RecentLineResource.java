package org.gigstation.notification.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.audit.PersonalData;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Caller;
import org.gigstation.kit.identity.Roles;
import org.gigstation.notification.contact.Contacts;
import org.gigstation.notification.contact.Line;
import org.gigstation.notification.operations.RecentLines.LastSaid;
import org.gigstation.notification.optout.OptOuts;

/** Phone lines as a messenger shows them: by the last thing said. */
@Path("/api/notification/v1/lines/recent")
@Tag(name = "lines")
class RecentLineResource {

    private final RecentLines recent;
    private final Contacts contacts;
    private final OptOuts optOuts;
    private final Caller caller;
    private final Clock clock;

    RecentLineResource(RecentLines recent, Contacts contacts, OptOuts optOuts, Caller caller, Clock clock) {
        this.recent = recent;
        this.contacts = contacts;
        this.optOuts = optOuts;
        this.caller = caller;
        this.clock = clock;
    }

    /** A line and the last thing said on it; {@code fromHandset} tells who said it. */
    record RecentLine(
            UUID id,
            String number,
            List<UUID> labourerIds,
            boolean known,
            boolean optedOut,
            String lastText,
            Instant lastAt,
            boolean fromHandset) {}

    /** Lines on which something was said, the latest first. */
    @PersonalData(id = "labourerIds")
    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.AUDITOR})
    public Page<RecentLine> recentLines(
            @Min(1) @Max(200) @DefaultValue("50") @QueryParam("limit") int limit,
            @Pattern(
                            regexp = RecentCursor.PATTERN,
                            message = "不是有效的翻页标记 · not a cursor; use the one of the page before")
                    @QueryParam("cursor")
                    String cursor) {
        RecentCursor behind = cursor == null ? RecentCursor.top(clock.instant()) : RecentCursor.of(cursor);
        List<LastSaid> found = recent.within(caller.divisionOrNone(), behind, limit + 1);
        boolean more = found.size() > limit;
        List<LastSaid> shown = more ? found.subList(0, limit) : found;
        return new Page<>(
                views(shown), more ? RecentCursor.of(shown.get(limit - 1)).toString() : null);
    }

    private List<RecentLine> views(List<LastSaid> shown) {
        var ids = shown.stream().map(LastSaid::lineId).toList();
        Map<UUID, Line> lines = contacts.findAll(ids);
        Map<UUID, List<UUID>> people = contacts.labourersBehind(ids);
        Set<UUID> silent = optOuts.among(ids);
        return shown.stream()
                .map(said -> new RecentLine(
                        said.lineId(),
                        lines.get(said.lineId()).number().masked(),
                        people.getOrDefault(said.lineId(), List.of()),
                        lines.get(said.lineId()).known(),
                        silent.contains(said.lineId()),
                        said.text(),
                        said.at(),
                        said.fromHandset()))
                .toList();
    }
}
