package org.gigstation.chaos.morning;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gigstation.chaos.history.Entry.Phase;
import org.gigstation.chaos.history.History;
import org.gigstation.chaos.history.History.Outcome;
import org.gigstation.chaos.morning.Insistence.Errand;
import org.gigstation.chaos.morning.Township.Picker;
import org.gigstation.chaos.morning.Township.Site;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.chaos.stack.Tables;

/** The blueberry morning at reduced size, over and over: growers ask, people are invited, phones and operators answer. */
public final class Morning implements AutoCloseable {
    public static final String POST_DEMAND = "post-demand";
    public static final String ANSWER = "answer-for-a-caller";
    public static final String REGISTER = "register-labourer";
    private static final int MOST_POSTS = 5;
    private static final int FIRST_NUMBER = 1_000;
    private static final int NUMBERS_A_ROUND = 11;
    private static final String PUT_ASIDE = "put-an-unclear-answer-aside";
    private static final String OPERATOR = "operator";
    private static final int FIRST_NEWCOMER = 10_000;
    /** Each request is tried a few times, and each try has a limit of its own. */
    private static final Duration LAST_REQUESTS = Duration.ofMinutes(4);

    private final ChaosStack stack;
    private final Calls calls;
    private final Township township;
    private final Insistence insistence;
    private final Desk desk;
    private final Phones phones;
    private final Random random;
    private final AtomicInteger rounds;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean open = true;

    /** @param rounds where the morning before it stopped; counted on */
    public Morning(ChaosStack stack, Calls calls, Township township, History history, long seed, AtomicInteger rounds) {
        this.rounds = rounds;
        this.stack = stack;
        this.calls = calls;
        this.township = township;
        this.insistence = new Insistence(calls, history);
        this.desk = new Desk(stack, FIRST_NUMBER + rounds.get() * NUMBERS_A_ROUND % 8_000);
        this.phones = new Phones(stack, seed + rounds.get());
        this.random = new Random(seed + rounds.get());
    }

    /** Begins; {@code growers} and {@code operators} work beside each other until {@link #close}. */
    public void begin(int growers, int operators) {
        for (int i = 1; i <= growers; i++) {
            String name = "grower-" + i;
            start(name, () -> grow(name));
        }
        for (int i = 1; i <= operators; i++) {
            String name = "operator-" + i;
            start(name, () -> answerCallers(name));
        }
    }

    public int rounds() {
        return rounds.get();
    }

    /** Stops asking and answering; returns when what was under way has come to its end. */
    @Override
    public void close() {
        open = false;
        for (Thread thread : threads) {
            try {
                thread.join(LAST_REQUESTS.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (thread.isAlive()) {
                throw new IllegalStateException(thread.getName() + " still waits for an answer after " + LAST_REQUESTS);
            }
        }
        phones.close();
    }

    private void start(String name, Runnable work) {
        Thread thread = new Thread(
                () -> {
                    while (open) {
                        work.run();
                    }
                },
                name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    /** One demand, invitations to twice as many people as it has posts, and one newcomer on the register. */
    private void grow(String name) {
        int round = rounds.incrementAndGet();
        int headcount = 1 + Math.floorMod(round * 7, MOST_POSTS);
        UUID[] demand = new UUID[1];
        // the first grower sits at the portal, the others are called by the station
        String user = round % township.sites().size() == 0 ? "enterprise" : OPERATOR;
        Outcome outcome = insistence.post(
                new Errand(name, user, POST_DEMAND, "chaos-" + round),
                "dispatch",
                "/api/dispatch/v1/demands?release=true",
                demand(township, round, headcount),
                body -> {
                    demand[0] = UUID.fromString(body.get("id").asText());
                    return new Outcome(Phase.OK, "");
                });
        if (outcome.phase() == Phase.OK) {
            invite(demand[0], headcount);
        }
        String phone = Long.toString(19_874_200_000L + round);
        insistence.post(
                new Errand(name, OPERATOR, REGISTER, phone),
                "registry",
                "/api/registry/v1/labourers",
                newcomer(round, phone),
                body -> new Outcome(Phase.OK, body.get("labourerId").asText()));
        Waiting.pause(300);
    }

    private void invite(UUID demand, int headcount) {
        List<Picker> crowd;
        synchronized (random) {
            crowd = new ArrayList<>(township.pickers());
            Collections.shuffle(crowd, random);
        }
        try {
            desk.ask(demand, crowd.subList(0, headcount * 2 + 1), Instant.now().plusSeconds(40));
        } catch (SQLException unreachable) {
            // the database is away: nobody is asked in this round, and nobody was told otherwise
            Waiting.pause(500);
        }
    }

    /** People who call instead of typing: the operator answers for them. */
    private void answerCallers(String name) {
        List<String> open;
        try (Tables dispatch = Tables.of(stack, "dispatch")) {
            open = dispatch.list(
                    "SELECT id FROM offer WHERE open ORDER BY md5(id::text || ?) LIMIT 3",
                    row -> row.getString(1),
                    name + rounds);
        } catch (SQLException unreachable) {
            Waiting.pause(500);
            return;
        }
        for (String offer : open) {
            insistence.post(
                    new Errand(name, OPERATOR, ANSWER, offer),
                    "dispatch",
                    "/api/dispatch/v1/offers/" + offer + "/answers",
                    Map.of("intent", "ACCEPT"),
                    body -> "CONFIRMED".equals(body.path("outcome").asText())
                            ? new Outcome(Phase.OK, "CONFIRMED")
                            : new Outcome(Phase.UNKNOWN, body.path("outcome").asText()));
        }
        putAside(name);
        Waiting.pause(400);
    }

    /** An answer that nobody understood; the desk has read it and leaves it at that. */
    private void putAside(String name) {
        calls.look("notification", OPERATOR, "/api/notification/v1/replies/waiting")
                .map(waiting -> waiting.at("/0/reply/id").asText())
                .filter(reply -> !reply.isEmpty())
                .ifPresent(reply -> insistence.post(
                        new Errand(name, OPERATOR, PUT_ASIDE, reply),
                        "notification",
                        "/api/notification/v1/replies/" + reply + "/decision",
                        Map.of("decision", "NOTHING_TO_DO"),
                        body -> new Outcome(Phase.OK, "")));
    }

    /** What a grower asks for in a round; each round has a field and a day of its own, the first in three days. */
    public static Map<String, Object> demand(Township township, int round, int headcount) {
        Site site = township.sites().get(round % township.sites().size());
        LocalDate day = LocalDate.now().plusDays(3L + round / township.sites().size());
        Map<String, Object> demand = new HashMap<>();
        demand.put("enterpriseId", site.enterprise());
        demand.put("siteId", site.site());
        demand.put("workTypeCode", "blueberry-picking");
        demand.put("days", List.of(Map.of("date", day.toString(), "headcount", headcount)));
        demand.put("shift", Map.of("start", "07:30", "end", "15:30"));
        demand.put("pay", Map.of("form", "DAY", "rateFen", 14_000, "unit", "天", "payDate", Map.of("rule", "SAME_DAY")));
        demand.put("meals", true);
        demand.put("bus", false);
        demand.put("legalRole", "COOPERATIVE");
        demand.put("meeting", Map.of("place", "村委会", "time", "06:30"));
        demand.put("answerWithin", "PT40S");
        demand.put("note", "chaos-" + round);
        return demand;
    }

    private static Map<String, Object> newcomer(int round, String phone) {
        return Map.of(
                "name", "李新来",
                "idNumber", Papers.idNumber(FIRST_NEWCOMER + round),
                "phones", List.of(phone),
                "divisionCode", Township.VILLAGE,
                "consents", List.of());
    }
}
