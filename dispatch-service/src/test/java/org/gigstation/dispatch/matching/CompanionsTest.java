package org.gigstation.dispatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.assignment.Bond;
import org.gigstation.assignment.Bond.Tie;
import org.gigstation.dispatch.Township;
import org.gigstation.dispatch.demand.Crew;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.DemandState;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.demand.Post;
import org.gigstation.dispatch.matching.HeldPosts.HeldPost;
import org.gigstation.dispatch.pool.Pool.Member;
import org.gigstation.events.LabourerChanged.Pair;
import org.gigstation.events.LabourerChanged.PairKind;
import org.junit.jupiter.api.Test;

class CompanionsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 7, 3);
    private static final UUID HERE = id(900);
    private static final UUID THERE = id(901);
    private static final Township PEOPLE = Township.withoutVoice();

    @Test
    void who_comes_with_somebody_who_comes_with_a_third_is_of_one_household() {
        List<Member> planned = List.of(
                member(1, new Pair(id(2), PairKind.TOGETHER_OR_NONE)),
                member(2, new Pair(id(3), PairKind.SAME_BUS)),
                member(3));

        List<Bond> bonds = companions(planned, Map.of()).bonds();

        assertThat(bonds)
                .containsExactly(new Bond(
                        List.of(id(1).toString(), id(2).toString(), id(3).toString()), Tie.TOGETHER_ON_ONE_BUS));
    }

    @Test
    void a_wish_of_friends_is_one_tie_even_if_both_said_it() {
        List<Member> planned =
                List.of(member(1, new Pair(id(2), PairKind.SAME_SITE)), member(2, new Pair(id(1), PairKind.SAME_SITE)));

        assertThat(companions(planned, Map.of()).bonds())
                .containsExactly(new Bond(List.of(id(1).toString(), id(2).toString()), Tie.SAME_SITE));
    }

    @Test
    void whoever_comes_only_with_a_partner_goes_where_the_partner_has_a_post_and_nowhere_else() {
        Companions companions = companions(
                List.of(member(1, new Pair(id(2), PairKind.TOGETHER_OR_NONE))), Map.of(id(2), List.of(post(2, HERE))));

        assertThat(companions.against(id(1), vacancy(HERE))).isEmpty();
        assertThat(companions.against(id(1), vacancy(THERE)).orElseThrow().rule())
                .isEqualTo("partner-elsewhere");
    }

    @Test
    void whoever_comes_only_with_a_partner_stays_at_home_when_the_partner_cannot_come() {
        Companions companions = companions(List.of(member(1, new Pair(id(2), PairKind.TOGETHER_OR_NONE))), Map.of());

        assertThat(companions.against(id(1), vacancy(HERE)).orElseThrow().rule())
                .isEqualTo("partner-cannot");
    }

    @Test
    void carers_never_take_a_shift_in_which_the_other_is_at_work() {
        Companions companions = companions(
                List.of(member(1, new Pair(id(2), PairKind.OPPOSITE_SHIFTS))), Map.of(id(2), List.of(post(2, THERE))));

        assertThat(companions.against(id(1), vacancy(HERE)).orElseThrow().rule())
                .isEqualTo("partner-at-work");
    }

    @Test
    void a_wish_towards_somebody_on_no_register_binds_nobody() {
        Companions companions =
                Companions.of(List.of(member(1, new Pair(id(2), PairKind.TOGETHER_OR_NONE))), Set.of(id(1)), Map.of());

        assertThat(companions.bonds()).isEmpty();
        assertThat(companions.against(id(1), vacancy(HERE))).isEmpty();
    }

    private static Companions companions(List<Member> planned, Map<UUID, List<HeldPost>> held) {
        Set<UUID> registered = planned.stream().map(Member::id).collect(Collectors.toSet());
        registered.add(id(2));
        return Companions.of(planned, registered, held);
    }

    private static Member member(long id, Pair... pairs) {
        return new Member(
                PEOPLE.person(id(id), id(100 + id), Township.BORN, new ArrayList<>(List.of(pairs)), "picking"), false);
    }

    private static HeldPost post(long labourer, UUID demand) {
        Vacancy vacancy = vacancy(demand);
        return new HeldPost(
                id(labourer),
                new Place(demand, FRIDAY),
                demand,
                vacancy.post().from(),
                vacancy.post().to());
    }

    /** The demand's id names its site, too. */
    private static Vacancy vacancy(UUID demandId) {
        Post post = new Post(
                FRIDAY,
                5,
                0,
                Instant.parse("2026-07-02T23:00:00Z"),
                Instant.parse("2026-07-03T08:00:00Z"),
                Instant.EPOCH);
        Demand demand = new Demand(
                demandId,
                1,
                DemandState.RELEASED,
                null,
                null,
                demandId,
                "园",
                "530304202003",
                null,
                "摘",
                null,
                "Asia/Shanghai",
                null,
                false,
                false,
                16,
                null,
                5,
                null,
                null,
                null,
                Instant.EPOCH,
                Crew.ANY,
                List.of(post));
        return Vacancy.of(demand, post, 5, Vacancy.Held.NONE);
    }

    private static UUID id(long number) {
        return new UUID(0, number);
    }
}
