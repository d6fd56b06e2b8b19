package org.gigstation.assignment.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.assignment.Given.labourer;
import static org.gigstation.assignment.Given.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Given;
import org.gigstation.assignment.History;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Pin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CostTermTest {

    /** @param quantity of {@code costs}; {@code free} costs nothing by this term; {@code more} costs more than {@code costs} */
    record Case(Match free, Match costs, long quantity, Match more) {}

    private static final Map<String, Case> CASES = new HashMap<>();

    static {
        put(
                "travel",
                match(new History(0, 14, false, null, 0)),
                15,
                Given.match(labourer("A"), line("D").at(Given.FAR_SITE)));
        CASES.put(
                "travel",
                new Case(
                        onTheSpot(),
                        Given.match(labourer("A"), line("D")),
                        15,
                        CASES.get("travel").more()));
        CASES.put("recent-days", new Case(worked(0), worked(5), 5, worked(6)));
        CASES.put("offered-lately", new Case(offered(14), offered(10), 4, offered(0)));
        CASES.put("not-monitored", new Case(match(new History(0, 14, true, null, 0)), worked(0), 1, null));
        CASES.put("not-wished", new Case(worked(0), Given.match(labourer("A").wishes("tea"), line("D")), 1, null));
        CASES.put("new-to-crew", new Case(match(new History(0, 14, false, "E1", 0)), worked(0), 1, null));
        CASES.put("long-day", new Case(hours(8), hours(9), 1, hours(10)));
        CASES.put("skill-spare", new Case(skilled(2), skilled(3), 1, skilled(5)));
        CASES.put("change", new Case(previously("D"), previously("E"), 1, null));
        CASES.put("queue", new Case(worked(0), queued(3), 3, queued(4)));
    }

    private static void put(String code, Match costs, long quantity, Match more) {
        CASES.put(code, new Case(costs, costs, quantity, more));
    }

    private static Match match(History history) {
        return Given.match(labourer("A").history(history), line("D"));
    }

    private static Match onTheSpot() {
        var site = new org.gigstation.assignment.Site(
                "S", "E1", Given.VILLAGES.get(0).point());
        return Given.match(labourer("A"), line("D").at(site));
    }

    private static Match worked(int days) {
        return match(new History(days, 14, false, null, 0));
    }

    private static Match offered(int daysAgo) {
        return match(new History(0, daysAgo, false, null, 0));
    }

    private static Match queued(int number) {
        return match(new History(0, 14, false, null, number));
    }

    private static Match hours(int count) {
        return Given.match(labourer("A"), line("D").shift(6, count));
    }

    private static Match skilled(int level) {
        return Given.match(labourer("A").skill("tea", level), line("D").needs("tea", 2));
    }

    private static Match previously(String lineId) {
        Labourer labourer = labourer("A").build();
        List<DemandLine> lines = List.of(line("D").build(), line("E").build());
        var problem = Given.problem(List.of(labourer), lines).replanning(List.of(), List.of(new Pin("A", lineId)));
        return new Match(labourer, lines.get(0), Frame.of(problem));
    }

    static Stream<CostTerm> terms() {
        return Rulebook.COST_TERMS.stream();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void what_gives_no_cause_costs_nothing(CostTerm term) {
        assertThat(term.quantityOf(CASES.get(term.code()).free()))
                .as(term.code())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void the_quantity_is_counted_in_the_unit_the_rulebook_gives(CostTerm term) {
        Case one = CASES.get(term.code());

        assertThat(term.quantityOf(one.costs())).as(term.code()).isEqualTo(one.quantity());
        assertThat(term.said(one.quantity()).zh())
                .contains(
                        term.unit().equals("person") ? term.text().zh() : CostTerm.figure(term.unit(), one.quantity()))
                .doesNotContain("%s");
    }

    @Test
    void a_road_is_told_in_kilometres() {
        CostTerm travel = Rulebook.COST_TERMS.get(0);

        assertThat(travel.said(18).zh()).isEqualTo("路程 1.8 公里");
        assertThat(travel.said(120).en()).isEqualTo("12.0 km by road");
    }

    @ParameterizedTest
    @MethodSource("terms")
    void points_are_quantity_times_weight_and_more_costs_more(CostTerm term) {
        Case one = CASES.get(term.code());
        long weight = term.weight().applyAsLong(one.costs().frame().weights());

        assertThat(term.pointsOf(one.costs())).isEqualTo(weight * one.quantity());
        if (one.more() != null) {
            assertThat(term.quantityOf(one.more())).isGreaterThan(one.quantity());
        }
    }

    @Test
    void every_term_has_its_cases() {
        assertThat(CASES.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Rulebook.COST_TERMS.stream().map(CostTerm::code).toList());
    }
}
