package org.gigstation.dispatch.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.dispatch.borrowing.Loans.Loan;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.demand.Posts;
import org.gigstation.dispatch.demand.Posts.Held;
import org.gigstation.dispatch.trip.Seats;
import org.gigstation.dispatch.trip.Seats.Left;
import org.gigstation.dispatch.trip.Seats.Seat;
import org.gigstation.kit.sql.RoundTrip;

/** Posts and seats as they are under the locks of a batch of answers, and what its answers take of them, one after the other. */
final class Stock {

    private final Map<Place, Shelf> shelves = new LinkedHashMap<>();
    private final Map<Place, List<Left>> trips;
    private final Map<Lender, Integer> loans = new HashMap<>();
    private final Map<UUID, Integer> seatsTaken = new HashMap<>();

    /** A station that lends people for a post. */
    private record Lender(Place place, String code) {}

    private static final class Shelf {

        private final Held post;
        private int taken;
        private int listed;
        private boolean wanted;

        Shelf(Held post) {
            this.post = post;
        }

        int vacant() {
            return post.headcount() - post.filled() - taken;
        }

        boolean isFilledNow() {
            return taken > 0 && vacant() == 0;
        }

        boolean isTouched() {
            return taken > 0 || listed > 0 || wanted;
        }
    }

    Stock(Map<Place, Held> posts, Map<Place, List<Left>> trips, List<Loan> loans) {
        posts.forEach((place, post) -> shelves.put(place, new Shelf(post)));
        this.trips = trips;
        loans.forEach(loan -> this.loans.put(new Lender(loan.place(), loan.lenderCode()), loan.left()));
    }

    Held post(Place place) {
        return shelves.get(place).post;
    }

    /** Posts and seats for all of a party, or neither for any. */
    Seat take(List<Offer> party) {
        Offer first = party.get(0);
        Shelf shelf = shelves.get(first.place());
        Map<Lender, Integer> lent = newlyLent(party);
        boolean none = shelf.vacant() < party.size() || !isLeft(lent);
        Seat seat = none ? Seat.NONE_LEFT : Left.choose(leftAt(first.place()), party.size(), first.tripId());
        if (seat.granted()) {
            shelf.taken += party.size();
            lent.forEach((lender, count) -> loans.merge(lender, -count, Integer::sum));
            if (seat.tripId() != null) {
                seatsTaken.merge(seat.tripId(), party.size(), Integer::sum);
            }
        }
        return seat;
    }

    /** How many more each neighbour would lend. Whoever has an open offer is counted as lent already. */
    private static Map<Lender, Integer> newlyLent(List<Offer> party) {
        return party.stream()
                .filter(offer -> offer.isLent() && !offer.state().isOpen())
                .collect(Collectors.toMap(
                        offer -> new Lender(offer.place(), offer.lenderCode()), offer -> 1, Integer::sum));
    }

    private boolean isLeft(Map<Lender, Integer> wanted) {
        return wanted.entrySet().stream().allMatch(entry -> loans.getOrDefault(entry.getKey(), 0) >= entry.getValue());
    }

    private List<Left> leftAt(Place place) {
        List<Left> left = new ArrayList<>();
        trips.getOrDefault(place, List.of())
                .forEach(trip -> left.add(trip.less(seatsTaken.getOrDefault(trip.tripId(), 0))));
        return left;
    }

    /** Somebody stands by. @return the place in the order of the post */
    int list(Place place) {
        Shelf shelf = shelves.get(place);
        shelf.listed++;
        return shelf.post.standByLast() + shelf.listed;
    }

    /** How many have been listed here so far. */
    int listed(Place place) {
        return shelves.get(place).listed;
    }

    /** Somebody is to be looked for. */
    void want(Place place) {
        shelves.get(place).wanted = true;
    }

    void write(RoundTrip trip, Posts posts, Seats seats, Instant now) {
        List<Posts.Change> changes = new ArrayList<>();
        shelves.forEach((place, shelf) -> {
            if (shelf.isTouched()) {
                changes.add(new Posts.Change(place, shelf.taken, shelf.listed, shelf.wanted, shelf.isFilledNow()));
            }
        });
        if (!changes.isEmpty()) {
            posts.change(trip, changes, now);
        }
        if (!seatsTaken.isEmpty()) {
            seats.take(trip, seatsTaken);
        }
    }
}
