package org.gigstation.local.wall;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gigstation.local.smsc.Handset;
import org.gigstation.local.smsc.SmsMessage;
import org.gigstation.local.smsc.SmscSimulator;

/** HTTP in: look at phones, read figures, type answers. */
final class HandsetRoutes {
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{3,20}");
    private static final int LONGEST_ANSWER = 500;
    private static final int LATEST = 6;
    private static final int PAGE = 60;
    private static final int LARGEST_PAGE = 200;

    /**
     * A phone in a list.
     *
     * @param messages how many there are in all
     * @param latest the newest of them, oldest first
     */
    record HandsetLine(String number, int unread, int messages, Instant lastAt, List<SmsMessage> latest) {
        static HandsetLine of(Handset handset, int wanted) {
            List<SmsMessage> all = handset.messages();
            List<SmsMessage> latest = all.subList(Math.max(0, all.size() - wanted), all.size());
            return new HandsetLine(handset.number(), handset.unread(), all.size(), handset.lastAt(), latest);
        }
    }

    /** @param nextCursor give it as {@code cursor} for the next page; empty on the last */
    record HandsetPage(List<HandsetLine> handsets, String nextCursor) {}

    /** @param text what was typed, 1 to 500 characters */
    record NewAnswer(String text) {}

    private final SmscSimulator centre;

    HandsetRoutes(SmscSimulator centre) {
        this.centre = centre;
    }

    void mount(Router router) {
        router.get("/api/handsets").handler(this::page);
        router.get("/api/handsets/:number").handler(this::one);
        router.post("/api/handsets/:number/read").handler(this::read);
        router.post("/api/handsets/:number/answers").handler(this::answer);
        router.get("/api/figures")
                .handler(context -> json(context, 200, centre.handsets().figures()));
    }

    private void page(RoutingContext context) {
        String query =
                context.queryParams().contains("query") ? context.queryParams().get("query") : "";
        int limit = number(context, "limit", PAGE);
        int offset = number(context, "cursor", 0);
        int latest = number(context, "latest", LATEST);
        if (latest < 0 || limit < 1 || limit > LARGEST_PAGE || offset < 0) {
            problem(context, 400, "limit 为 1–200，cursor 由上一页给出 / limit is 1–200, cursor comes from the page before");
            return;
        }
        List<Handset> found = centre.handsets().search(query.strip(), offset, limit + 1);
        String next = found.size() > limit ? Integer.toString(offset + limit) : "";
        json(
                context,
                200,
                new HandsetPage(
                        found.stream()
                                .limit(limit)
                                .map(each -> HandsetLine.of(each, latest))
                                .toList(),
                        next));
    }

    private void one(RoutingContext context) {
        Optional<Handset> handset = centre.handsets().find(context.pathParam("number"));
        if (handset.isEmpty()) {
            problem(context, 404, "没有这部手机 / No message was ever sent to this number");
            return;
        }
        json(context, 200, handset.get());
    }

    private void read(RoutingContext context) {
        centre.handsets().read(context.pathParam("number"));
        context.response().setStatusCode(204).end();
    }

    private void answer(RoutingContext context) {
        String number = context.pathParam("number");
        try {
            NewAnswer answer = WallJson.read(context.body().asString("UTF-8"), NewAnswer.class);
            if (!NUMBER.matcher(number).matches()
                    || answer.text() == null
                    || answer.text().isEmpty()
                    || answer.text().length() > LONGEST_ANSWER) {
                problem(context, 400, "号码为数字，内容 1–500 字 / A number has digits only, a text 1–500 characters");
                return;
            }
            json(context, 202, centre.answer(number, answer.text()));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            problem(context, 400, "请发送 {\"text\":\"1\"} / Send {\"text\":\"1\"}");
        }
    }

    private static int number(RoutingContext context, String name, int otherwise) {
        String value = context.queryParams().get(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static void json(RoutingContext context, int status, Object shape) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json;charset=utf-8")
                .end(WallJson.write(shape));
    }

    private static void problem(RoutingContext context, int status, String detail) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(WallJson.write(Map.of(
                        "title", status == 404 ? "Not found" : "Bad request", "status", status, "detail", detail)));
    }
}
