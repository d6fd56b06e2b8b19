package org.gigstation.dispatch.matching;

import java.time.Duration;
import java.util.UUID;
import org.gigstation.assignment.CrewRule;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.demand.Post;

/**
 * Posts of a demand on a day that people are looked for.
 *
 * @param crew what the people still looked for have to be, given those who are held
 */
public record Vacancy(Demand demand, Post post, int open, CrewRule crew) {

    /** People who hold a post of the demand on the day, or are asked for one, and how many of them lead. */
    public record Held(int people, int leaders) {

        public static final Held NONE = new Held(0, 0);

        public Held and(boolean leader) {
            return new Held(people + 1, leaders + (leader ? 1 : 0));
        }
    }

    public static Vacancy of(Demand demand, Post post, int open, Held held) {
        int wanting = demand.crew().leadersFor(post.headcount()) - held.leaders();
        int leaders = Math.min(open, Math.max(0, wanting));
        int minimum = Math.min(open, Math.max(0, demand.crew().minimum() - held.people()));
        return new Vacancy(
                demand, post, open, new CrewRule(minimum, leaders == 0 ? 0 : (open + leaders - 1) / leaders));
    }

    /** What is left to look for when so many were found, of whom some lead. */
    public Vacancy less(int people, int leaders) {
        int missing = Math.max(0, crew.leadersFor(open) - leaders);
        int still = open - people;
        int perLeader = missing == 0 || still <= 0 ? 0 : (still + missing - 1) / missing;
        return new Vacancy(
                demand,
                post,
                still,
                new CrewRule(Math.min(Math.max(0, still), Math.max(0, crew.minimum() - people)), perLeader));
    }

    /** The same for so many people at most, who are as much of a crew as the posts ask for. */
    public Vacancy atMost(int people) {
        return new Vacancy(demand, post, Math.min(open, people), crew);
    }

    /** Whether the people looked for are enough to be sent at all. */
    public boolean makesACrew() {
        return open > 0 && crew.minimum() <= open;
    }

    /** That many people of any kind: those who stand by come one by one. */
    public Vacancy standingBy(int count) {
        return new Vacancy(demand, post, count, CrewRule.ANY);
    }

    public UUID demandId() {
        return demand.id();
    }

    public Place place() {
        return new Place(demand.id(), post.date());
    }

    /** The optimiser's name for it: one line for one demand and day. */
    public String lineId() {
        return place().line();
    }

    /** As people call it. */
    String name() {
        return demand.siteName() + " " + demand.workName();
    }

    /** Length of the shift. */
    long minutes() {
        return Duration.between(post.from(), post.to()).toMinutes();
    }
}
