package org.gigstation.dispatch.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.assignment.Bond;
import org.gigstation.dispatch.matching.HeldPosts.HeldPost;
import org.gigstation.dispatch.pool.Pool.Member;
import org.gigstation.events.LabourerChanged.Pair;
import org.gigstation.events.LabourerChanged.PairKind;

/**
 * What people asked for towards one another: ties among those who are planned now, and for the others what a partner does who has a post
 * already, or who cannot come. A wish towards somebody who is on no register binds nobody.
 */
final class Companions {

    private final List<Bond> bonds;
    private final Map<UUID, List<Pair>> apart;
    private final Map<UUID, List<HeldPost>> held;

    private Companions(List<Bond> bonds, Map<UUID, List<Pair>> apart, Map<UUID, List<HeldPost>> held) {
        this.bonds = bonds;
        this.apart = apart;
        this.held = held;
    }

    /** Everybody towards whom somebody has a wish, and who has one. */
    static Set<UUID> named(List<Member> members) {
        Set<UUID> named = new HashSet<>();
        members.stream().filter(member -> !member.facts().pairs().isEmpty()).forEach(member -> {
            named.add(member.id());
            member.facts().pairs().forEach(pair -> named.add(pair.partnerId()));
        });
        return named;
    }

    /**
     * @param planned those who are planned now
     * @param registered those named who are on the register
     * @param held the posts of those named
     */
    static Companions of(List<Member> planned, Set<UUID> registered, Map<UUID, List<HeldPost>> held) {
        Set<UUID> free = planned.stream()
                .map(Member::id)
                .filter(id -> !held.containsKey(id))
                .collect(Collectors.toSet());
        Bonds bonds = new Bonds();
        Map<UUID, List<Pair>> apart = new HashMap<>();
        for (Member member : planned) {
            for (Pair pair : member.facts().pairs()) {
                boolean both = free.contains(member.id()) && free.contains(pair.partnerId());
                if (both) {
                    bonds.add(member.id(), pair);
                } else if (registered.contains(pair.partnerId())) {
                    apart.computeIfAbsent(member.id(), id -> new ArrayList<>()).add(pair);
                }
            }
        }
        return new Companions(bonds.list(), apart, held);
    }

    List<Bond> bonds() {
        return bonds;
    }

    /** Those who have a wish towards somebody who is not planned now. */
    Set<UUID> waiting() {
        return apart.keySet();
    }

    /** Why a partner keeps somebody from a post, if one does. */
    Optional<WhyView> against(UUID labourerId, Vacancy vacancy) {
        return apart.getOrDefault(labourerId, List.of()).stream()
                .map(pair -> against(pair, vacancy))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<WhyView> against(Pair pair, Vacancy vacancy) {
        List<HeldPost> theirs = held.getOrDefault(pair.partnerId(), List.of()).stream()
                .filter(post -> post.place().date().equals(vacancy.post().date()))
                .toList();
        return isAgainst(pair.kind(), theirs, vacancy)
                ? Optional.of(said(pair.kind(), theirs, vacancy))
                : Optional.empty();
    }

    private static boolean isAgainst(PairKind kind, List<HeldPost> theirs, Vacancy vacancy) {
        return switch (kind) {
            case TOGETHER_OR_NONE, SAME_BUS ->
                theirs.stream().noneMatch(post -> post.place().equals(vacancy.place()));
            case SAME_SITE ->
                !theirs.isEmpty()
                        && theirs.stream().noneMatch(post -> post.siteId()
                                .equals(vacancy.demand().siteId()));
            case OPPOSITE_SHIFTS -> theirs.stream().anyMatch(post -> post.overlaps(vacancy));
        };
    }

    private static WhyView said(PairKind kind, List<HeldPost> theirs, Vacancy vacancy) {
        return switch (kind) {
            case OPPOSITE_SHIFTS ->
                WhyView.ownRule(vacancy, "partner-at-work", "错班同行人该时段有活", "the partner works in that shift");
            default ->
                theirs.isEmpty()
                        ? WhyView.ownRule(vacancy, "partner-cannot", "同行人当天不能来", "the partner cannot come that day")
                        : WhyView.ownRule(vacancy, "partner-elsewhere", "同行人在别的岗位", "the partner has another post");
        };
    }
}
