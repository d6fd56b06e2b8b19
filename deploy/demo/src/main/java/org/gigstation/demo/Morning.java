package org.gigstation.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gigstation.demo.canary.PeopleSearch;
import org.gigstation.demo.canary.PeopleSearch.Found;
import org.gigstation.demo.enterprise.Employer;
import org.gigstation.demo.figures.Books;
import org.gigstation.demo.figures.Count;
import org.gigstation.demo.figures.Figures;
import org.gigstation.demo.handset.Crowd;
import org.gigstation.demo.roster.Person;
import org.gigstation.demo.roster.RosterMaker;
import org.gigstation.demo.roster.RosterSheet;
import org.gigstation.demo.station.Station;
import org.gigstation.local.stack.Port;
import org.gigstation.local.stack.Secrets;
import org.gigstation.local.stack.StackConfig;

/** The morning, chapter by chapter. */
final class Morning {
    private static final Duration LAST_RESULTS = Duration.ofSeconds(90);
    private static final Duration LAST_RECEIPTS = Duration.ofSeconds(8);

    private final StackConfig config;
    private final Wish wish;
    private final Narrator narrator;
    private final Station station;
    private final Books books;
    private final Clock clock = Clock.systemUTC();

    Morning(StackConfig config, Wish wish, Narrator narrator) {
        this.config = config;
        this.wish = wish;
        this.narrator = narrator;
        this.station = new Station(config.url(Port.GATEWAY), config.url(Port.KEYCLOAK) + "/realms/gig");
        this.books = new Books(config.port(Port.POSTGRES), Secrets.in(config.home())::of);
    }

    Figures play() throws IOException, InterruptedException {
        Instant since = clock.instant();
        new Preparation(station).settle(wish.today());
        List<Person> people = bringRoster();
        LocalDate day = takeOrders();
        dispatch(day);
        Count count = new Count(books, config.url(Port.WALL), day, since);
        Waiting.within(LAST_RESULTS, () -> count.figures(0).unansweredReplies() == 0);
        Waiting.within(LAST_RECEIPTS, () -> {
            Figures now = count.figures(0);
            return now.smsDelivered() == now.smsSent();
        });
        Figures figures = count.figures(lookForPeople(people));
        Summary.tell(narrator, figures, day);
        return figures;
    }

    /** @return the people on it */
    private List<Person> bringRoster() throws IOException {
        narrator.chapter("花名册", "the roster");
        List<Person> people = new RosterMaker(wish.seed(), wish.today()).roster(wish.households());
        Path file = config.home().resolve("demo/月望乡花名册.xlsx");
        Files.createDirectories(file.getParent());
        RosterSheet.write(people, file);
        narrator.done("%,d 户 %,d 人写入 %s · written".formatted(wish.households(), people.size(), file));
        RosterImport roster = new RosterImport(station, narrator);
        JsonNode job = roster.bring(file);
        narrator.done("导入：新增 %s，更新 %s，未变 %s，错误 %s · created, updated, unchanged, faulty"
                .formatted(job.path("created"), job.path("updated"), job.path("unchanged"), job.path("faulty")));
        roster.arrived(job.path("total").asLong() - job.path("faulty").asLong());
        narrator.done("派工服务已收到全部名单 · dispatch has them all");
        return people;
    }

    /** @return in how many places somebody could be read */
    private long lookForPeople(List<Person> people) throws IOException, InterruptedException {
        narrator.chapter("个人信息", "nobody stands where only ids belong");
        Found found = new PeopleSearch(config, station, people).search();
        narrator.done("查了日志、%,d 条事件、%,d 个报错、%,d 行指标 · logs, events, error bodies, metrics"
                .formatted(found.records(), found.errorBodies(), found.metrics()));
        found.hits().stream().limit(10).forEach(hit -> narrator.say("  ✗ " + hit.kind() + " · " + hit.where()));
        return found.hits().size();
    }

    private LocalDate takeOrders() {
        narrator.chapter("用工需求", "the orders");
        Orders orders = new Orders(station);
        List<Employer> growers = Employer.growers(wish.enterprises(), wish.positions(), wish.seed());
        List<Orders.Placed> placed = orders.register(growers);
        narrator.done("%d 家用工主体及地点已登记 · growers with their sites".formatted(placed.size()));
        LocalDate day = orders.freeDay(wish.today().plusDays(1));
        orders.ask(placed, day, wish);
        narrator.done("%s 需要 %,d 人采摘蓝莓 · pickers wanted".formatted(day, wish.positions()));
        return day;
    }

    private void dispatch(LocalDate day) throws InterruptedException {
        narrator.chapter("排班", "the plan");
        Dispatching dispatching = new Dispatching(station, narrator);
        JsonNode plan = dispatching.plan(day);
        narrator.done("整个乡一次排完，等待审批 · the whole township at once, ready for approval");
        narrator.chapter("派工", "offers out, answers in");
        ReplyDesk desk = new ReplyDesk(station);
        try (Crowd crowd = new Crowd(config.url(Port.WALL), wish.seed(), wish.slowestAnswer())) {
            crowd.gather();
            dispatching.approve(plan);
            narrator.say("  手机墙 · watch it on " + config.url(Port.WALL));
            dispatching.fill(day, desk);
            narrator.done("%,d 条邀请被读到，%,d 条回复 · offers read, answers typed"
                    .formatted(crowd.offersRead(), crowd.answersTyped()));
            Waiting.within(wish.slowestAnswer(), crowd::quiet);
            desk.clear();
        }
    }
}
