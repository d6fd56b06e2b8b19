package org.gigstation.notification.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigstation.notification.contact.Contacts;
import org.gigstation.notification.contact.Line;
import org.gigstation.notification.message.Messages;
import org.gigstation.notification.message.Messages.Message;
import org.gigstation.notification.station.StationPolicies;

/** Writes a day's messages as CSV (RFC 4180). Cells that a spreadsheet would take for formulas are made text. */
@ApplicationScoped
class DaySheet {

    private static final int PAGE = 500;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";
    private static final List<String> TITLES = List.of(
            "时间 time",
            "短信编号 message",
            "号码 number",
            "模板 template",
            "用途 purpose",
            "状态 state",
            "规则 rule",
            "通道 channel",
            "条数 parts",
            "费用(分) fen",
            "送达时间 settled",
            "内容 text");

    private final Messages messages;
    private final Contacts contacts;
    private final StationPolicies policies;

    DaySheet(Messages messages, Contacts contacts, StationPolicies policies) {
        this.messages = messages;
        this.contacts = contacts;
        this.policies = policies;
    }

    String of(String divisionPrefix, LocalDate date) {
        ZoneId zone = policies.rulesOf(divisionPrefix).zoneId();
        Instant from = date.atStartOfDay(zone).toInstant();
        Instant to = date.plusDays(1).atStartOfDay(zone).toInstant();
        var times = DateTimeFormatter.ISO_LOCAL_DATE_TIME.withZone(zone);
        var sheet = new StringBuilder(BYTE_ORDER_MARK).append(line(TITLES.stream()));
        UUID after = new UUID(0, 0);
        List<Message> page;
        do {
            page = messages.between(divisionPrefix, from, to, after, PAGE);
            Map<UUID, Line> lines = lines(page);
            page.forEach(message -> sheet.append(line(cells(message, lines, times))));
            after = page.isEmpty() ? after : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
        return sheet.toString();
    }

    private Map<UUID, Line> lines(List<Message> page) {
        return contacts.findAll(page.stream()
                .map(Message::lineId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private static Stream<String> cells(Message message, Map<UUID, Line> lines, DateTimeFormatter times) {
        Line line = lines.get(message.lineId());
        return Stream.of(
                times.format(message.createdAt()),
                message.id().toString(),
                line == null ? "" : line.number().masked(),
                message.template().name(),
                message.purpose().name(),
                message.state().name(),
                Objects.toString(message.rule(), ""),
                Objects.toString(message.channel(), ""),
                Integer.toString(message.parts()),
                Integer.toString(message.costFen()),
                message.settledAt() == null ? "" : times.format(message.settledAt()),
                Objects.toString(message.text(), ""));
    }

    private static String line(Stream<String> cells) {
        return cells.map(DaySheet::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    static String cell(String value) {
        boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        return safe.matches("[^\",\\r\\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
