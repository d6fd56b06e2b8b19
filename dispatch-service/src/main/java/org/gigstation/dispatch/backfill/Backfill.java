package org.gigstation.dispatch.backfill;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gigstation.kit.work.WorkLoop;

/** Looks for people for posts that became free, many posts in one pass. */
@ApplicationScoped
class Backfill {

    /** Declines of that stretch are answered together: one search for all of them. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DuePosts posts;
    private final FillPosts fill;
    private final Clock clock;
    private WorkLoop loop;

    Backfill(DuePosts posts, FillPosts fill, Clock clock) {
        this.posts = posts;
        this.fill = fill;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        loop = new WorkLoop("backfill", PAUSE, this::pass);
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    private boolean pass() {
        Instant now = clock.instant();
        List<DuePost> due = posts.at(now);
        Map<DuePost.Group, List<DuePost>> groups = due.stream().collect(Collectors.groupingBy(DuePost::group));
        groups.forEach((group, members) -> fill.fill(group, members, now));
        return due.size() == DuePosts.MOST;
    }
}
