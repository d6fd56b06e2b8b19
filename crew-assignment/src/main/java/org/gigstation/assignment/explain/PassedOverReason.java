package org.gigstation.assignment.explain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.Bond;
import org.gigstation.assignment.Text;
import org.gigstation.assignment.explain.PassedOver.Kind;
import org.gigstation.assignment.rulebook.CostTerm;
import org.gigstation.assignment.rulebook.HardRule;
import org.gigstation.assignment.rulebook.Match;
import org.gigstation.assignment.rulebook.Rulebook;

/** Why somebody was passed over: the first hard rule broken, the ties, the better use elsewhere, or the reduced cost. */
final class PassedOverReason {

    private static final Text CHOSEN = new Text("本人已安排在此岗位", "is on this post");
    private static final Text TIED = new Text("与同行人绑定：%s", "is tied to others: %s");
    private static final Text ELSEWHERE =
            new Text("当天安排在 %s，调来总体要多 %s 分", "works on %s that day; moving would cost %s points overall");
    private static final Text RANK = new Text("排在入选者之后，差 %s 分%s", "comes after those chosen, by %s points%s");
    private static final Text COMPARED = new Text("：%s；入选者最多 %s", ": %s; those chosen at most %s");
    private static final Text NONE = new Text("：%s；入选者没有这一条", ": %s; not so those chosen");
    private static final Text CLOSED =
            new Text("此岗位未成班，当天没有派人", "the line was not run: its crew did not come together");
    private static final Text MEMBER = new Text("同行人 %s", "a member cannot: %s");
    private static final Text PARTNER = new Text("同行人 %s 已在 %s", "partner %s is on %s");

    private final DayView view;
    private final List<Bond> bonds;

    PassedOverReason(DayView view, List<Bond> bonds) {
        this.view = view;
        this.bonds = bonds;
    }

    PassedOver of(String labourerId, String lineId) {
        Match match = view.match(labourerId, lineId);
        Assignment placed = view.placed().get(labourerId);
        if (placed != null && placed.lineId().equals(lineId)) {
            return answer(match, Kind.CHOSEN, null, null, 0, CHOSEN);
        }
        Optional<HardRule> broken = Rulebook.firstBroken(match);
        if (broken.isPresent()) {
            return answer(
                    match,
                    Kind.HARD_RULE,
                    broken.get().code(),
                    null,
                    0,
                    broken.get().reason(match));
        }
        Optional<Text> tie = tieAgainst(match);
        if (tie.isPresent()) {
            return answer(match, Kind.TIED_TO_OTHERS, null, null, 0, tie.get());
        }
        if (view.crewOf(lineId).isEmpty() && match.line().crew().minimum() > 0) {
            return answer(match, Kind.LINE_CLOSED, null, null, 0, CLOSED);
        }
        return placed == null ? byRank(match) : elsewhere(match, placed);
    }

    private PassedOver elsewhere(Match match, Assignment placed) {
        long here = view.reducedCost(match);
        long there = view.reducedCost(view.match(match.labourer().id(), placed.lineId()));
        long worse = Math.max(0, here - there);
        return answer(
                match, Kind.WORKS_ELSEWHERE, null, placed.lineId(), worse, ELSEWHERE.with(placed.lineId(), worse));
    }

    private PassedOver byRank(Match match) {
        long shortBy = Math.max(0, view.reducedCost(match));
        Text compared = compared(match);
        Text text = new Text(
                String.format(RANK.zh(), shortBy, compared.zh()), String.format(RANK.en(), shortBy, compared.en()));
        return answer(match, Kind.OTHERS_COME_FIRST, null, null, shortBy, text);
    }

    /** The term in which this person is farthest behind the last of those chosen. */
    private Text compared(Match match) {
        List<Assignment> crew = view.crewOf(match.line().id());
        Text text = new Text("", "");
        long widest = 0;
        for (ReasonTerm term : Terms.of(match)) {
            long most = crew.stream()
                    .flatMap(one -> Terms.of(view.match(one.labourerId(), one.lineId())).stream())
                    .filter(other -> other.code().equals(term.code()))
                    .mapToLong(ReasonTerm::points)
                    .max()
                    .orElse(0);
            if (!crew.isEmpty() && term.points() - most > widest) {
                widest = term.points() - most;
                long units = most / Math.max(1, term.points() / Math.max(1, term.quantity()));
                Text beside = most == 0 ? NONE : COMPARED;
                String figure = CostTerm.figure(term.unit(), units);
                text = new Text(
                        String.format(beside.zh(), term.text().zh(), figure),
                        String.format(beside.en(), term.text().en(), figure));
            }
        }
        return text;
    }

    private Optional<Text> tieAgainst(Match match) {
        String id = match.labourer().id();
        Optional<Bond> mine =
                bonds.stream().filter(bond -> bond.labourers().contains(id)).findFirst();
        return mine.flatMap(bond -> bond.tie().together() ? memberOut(bond, match) : partnerElsewhere(bond, match));
    }

    /** One of a pair who may go alone: the other stands where this post is against what they asked for. */
    private Optional<Text> partnerElsewhere(Bond bond, Match match) {
        return bond.labourers().stream()
                .filter(member -> !member.equals(match.labourer().id()))
                .map(view.placed()::get)
                .filter(Objects::nonNull)
                .filter(other -> bond.tie().against(match.line(), view.lines().get(other.lineId())))
                .map(other -> PARTNER.with(other.labourerId(), other.lineId()))
                .map(text -> new Text(String.format(TIED.zh(), text.zh()), String.format(TIED.en(), text.en())))
                .findFirst();
    }

    private Optional<Text> memberOut(Bond bond, Match match) {
        return bond.labourers().stream()
                .map(member -> view.match(member, match.line().id()))
                .map(member -> Rulebook.firstBroken(member)
                        .map(rule -> told(member.labourer().id(), rule.reason(member))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Text told(String member, Text reason) {
        Text text = MEMBER.with(member);
        return new Text(
                String.format(TIED.zh(), text.zh() + reason.zh()),
                String.format(TIED.en(), text.en() + " " + reason.en()));
    }

    private PassedOver answer(Match match, Kind kind, String rule, String other, long shortBy, Text text) {
        List<ReasonTerm> terms = kind == Kind.HARD_RULE ? List.of() : Terms.of(match);
        return new PassedOver(match.labourer().id(), match.line().id(), kind, rule, other, shortBy, terms, text);
    }
}
