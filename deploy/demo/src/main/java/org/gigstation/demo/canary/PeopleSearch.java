package org.gigstation.demo.canary;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gigstation.demo.roster.Person;
import org.gigstation.demo.station.Station;
import org.gigstation.local.canary.Canaries;
import org.gigstation.local.canary.Canaries.Hit;
import org.gigstation.local.canary.TopicSearch;
import org.gigstation.local.stack.Port;
import org.gigstation.local.stack.StackConfig;

/** Looks for everybody of the roster where only ids belong: logs, topics with their dead letters, metrics, and what the station says about bad requests. */
public final class PeopleSearch {
    /** Tells the notification service whom to reach at what number; nobody else may read it. */
    private static final Set<String> MAY_CARRY_PEOPLE = Set.of("gig.registry.contact.v1");

    private static final List<Port> METRICS =
            List.of(Port.REGISTRY_MANAGEMENT, Port.DISPATCH_MANAGEMENT, Port.NOTIFICATION_MANAGEMENT);

    private final StackConfig config;
    private final Station station;
    private final List<Person> people;
    private final Canaries canaries;

    public PeopleSearch(StackConfig config, Station station, List<Person> people) {
        this.config = config;
        this.station = station;
        this.people = people;
        this.canaries = new Canaries(people.stream().map(Person::name).toList());
    }

    /** Where somebody was found, and how much was looked at: a search of nothing finds nothing. */
    public record Found(List<Hit> hits, long records, long errorBodies, long metrics) {}

    public Found search() throws IOException, InterruptedException {
        List<String> bodies = new BadRequests(station, people.get(0)).bodies();
        List<String> metrics = metrics();
        TopicSearch.Result topics = TopicSearch.of(canaries, "localhost:" + config.port(Port.KAFKA), MAY_CARRY_PEOPLE);
        List<Hit> hits = new ArrayList<>(topics.hits());
        bodies.forEach(body -> hits.addAll(canaries.in("an error body", body)));
        metrics.forEach(page -> hits.addAll(canaries.in("metrics", page)));
        // last, so that what the bad requests left in the logs is seen too
        hits.addAll(canaries.inFiles(config.home().resolve("logs")));
        return new Found(
                hits,
                topics.records(),
                bodies.size(),
                metrics.stream().flatMap(String::lines).count());
    }

    private List<String> metrics() throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        List<String> pages = new ArrayList<>();
        for (Port port : METRICS) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(config.url(port) + "/q/metrics"))
                    .build();
            HttpResponse<String> page = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (page.statusCode() != 200) {
                throw new IOException("Metrics of " + port + " were answered with " + page.statusCode());
            }
            pages.add(page.body());
        }
        return pages;
    }
}
