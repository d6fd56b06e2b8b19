package org.gigstation.dispatch;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Set;

/** The settings of dispatch; every one has its default in {@code application.properties} and its variable {@code GIG_DISPATCH_…}. */
@ConfigMapping(prefix = "gig.dispatch")
public interface DispatchConfig {

    /** How long past its deadline an offer waits for an answer that came in time and is still on its way. */
    Duration replyGrace();

    /** People put on the insured stand-by list for each 100 posts. */
    int standByPercent();

    /** Longest time a plan may be searched for. */
    Duration planBudget();

    /** How long a planner holds a job without a sign of life before another one takes it. */
    Duration planLease();

    /** Stand-by lists of station days kept at hand, of some ten megabytes each. */
    int standByLists();

    /** When to look again for a post that nobody could take. */
    Duration backfillRetry();

    /** Backfill this close to the meeting time passes quiet hours. */
    Duration urgentWithin();

    /** The skill of those who may lead a crew. */
    String leaderSkill();

    /** Status tags that public policy boosts while a person is idle. */
    Set<String> monitoredTags();
}
