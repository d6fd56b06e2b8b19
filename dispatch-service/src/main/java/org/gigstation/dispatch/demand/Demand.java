package org.gigstation.dispatch.demand;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A demand as it stands, with the names that people read. Times of day are those of {@code zone}. */
public record Demand(
        UUID id,
        long version,
        DemandState state,
        UUID enterpriseId,
        String enterpriseName,
        UUID siteId,
        String siteName,
        String divisionCode,
        String workTypeCode,
        String workName,
        Shift shift,
        String zone,
        Pay pay,
        boolean meals,
        boolean bus,
        int minAge,
        LegalRole legalRole,
        int priority,
        NewDemand.Meeting meeting,
        Duration answerWithin,
        String note,
        Instant createdAt,
        Crew crew,
        List<Post> posts) {

    Demand with(List<Post> on) {
        return new Demand(
                id,
                version,
                state,
                enterpriseId,
                enterpriseName,
                siteId,
                siteName,
                divisionCode,
                workTypeCode,
                workName,
                shift,
                zone,
                pay,
                meals,
                bus,
                minAge,
                legalRole,
                priority,
                meeting,
                answerWithin,
                note,
                createdAt,
                crew,
                on);
    }

    /** What was asked for, as if it were new. */
    NewDemand asked() {
        return new NewDemand(
                enterpriseId,
                siteId,
                workTypeCode,
                posts.stream()
                        .map(post -> new NewDemand.Day(post.date(), post.headcount()))
                        .toList(),
                shift,
                pay,
                meals,
                bus,
                minAge,
                legalRole,
                priority,
                meeting,
                answerWithin,
                note,
                crew);
    }

    /** The posts of a day; the demand has that day. */
    public Post on(LocalDate date) {
        return posts.stream()
                .filter(post -> post.date().equals(date))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("demand " + id + " has no posts on " + date));
    }

    public String stationCode() {
        return divisionCode.substring(0, Math.min(9, divisionCode.length()));
    }
}
