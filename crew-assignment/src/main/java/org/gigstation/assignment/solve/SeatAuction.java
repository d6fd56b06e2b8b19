package org.gigstation.assignment.solve;

import java.util.Arrays;
import java.util.List;
import org.gigstation.assignment.Trip;
import org.gigstation.assignment.solve.TripCuts.Cut;

/**
 * A day with trips when everything has a price and nothing but seats is counted (Lagrange): posts are paid for, people are paid, and so are
 * trips of which some must run. Each trip then takes those aboard who bring it most, as many as it has seats, and runs if that pays for it.
 * Whatever the prices, no plan costs less than what is reckoned here.
 *
 * <p>Prices are 0 or more, in {@link #PARTS} of a point, in one array: one for each class of posts to be filled, one for each line that takes
 * no more than its posts, one for each person who goes to one place only, one for each cut.
 */
final class SeatAuction {

    static final long PARTS = 1024;
    /** Keeps every sum inside a long, however many people there are. */
    static final long HIGHEST = (1L << 26) * PARTS;

    private static final int NOBODY = -1;

    private final SeatedDay day;
    private final List<Trip> trips;
    private final Ways ways;
    private final int[] posts;
    private final int[] classOf;
    private final List<Cut> cuts;
    private final boolean[] possible;
    private final long dearestPost;
    private final int firstLine;
    private final int firstPerson;
    private final int firstCut;
    /** Per person: where their price stands, or {@link #NOBODY} for people without a way. */
    private final int[] priceOf;

    private final boolean[] running;
    private final long[] worth;
    private final long[] paid;
    private final long[] seatPrice;
    private final long[] best;
    private final int[] bestLine;
    private final int[] aboard;

    /** @param possible trips that may run at all */
    SeatAuction(SeatedDay day, List<Cut> cuts, boolean[] possible) {
        this(day, cuts, possible, HIGHEST);
    }

    /** @param dearestPost in parts of a point: for as much a post may stay open */
    private SeatAuction(SeatedDay day, List<Cut> cuts, boolean[] possible, long dearestPost) {
        this.dearestPost = dearestPost;
        this.day = day;
        this.cuts = cuts;
        this.possible = possible.clone();
        trips = day.trips();
        ways = day.ways();
        posts = day.posts();
        classOf = day.goal().classOf();
        firstLine = day.goal().fill().length;
        firstPerson = firstLine + posts.length;
        priceOf = new int[ways.start.length - 1];
        int next = firstPerson;
        for (int person = 0; person < priceOf.length; person++) {
            priceOf[person] = ways.any(person) ? next++ : NOBODY;
        }
        firstCut = next;
        running = new boolean[trips.size() + 1];
        worth = new long[trips.size() + 1];
        paid = new long[trips.size() + 1];
        seatPrice = new long[trips.size()];
        best = new long[firstCut];
        bestLine = new int[firstCut];
        aboard = new int[firstCut - firstPerson];
    }

    /** The same day when ways and trips cost nothing, and an open post so many points: what is reckoned is how many stay open. */
    static SeatAuction ofPosts(SeatedDay day, long points) {
        return new SeatAuction(day.forNothing(), List.of(), day.allTrips(), points * PARTS);
    }

    long highest(int price) {
        return price < firstLine ? dearestPost : HIGHEST;
    }

    int prices() {
        return firstCut + cuts.size();
    }

    /** Every class of posts at one price, all else for nothing. */
    long[] start(long points) {
        long[] prices = new long[prices()];
        Arrays.fill(prices, 0, firstLine, Math.min(points * PARTS, HIGHEST));
        return prices;
    }

    /**
     * Parts of a point that no plan undercuts.
     *
     * @param slope is set to what each price would have to move by: above 0 where it is too low
     */
    long reckon(long[] prices, int[] slope) {
        long sum = fixed(prices, slope);
        Arrays.fill(paid, 0);
        for (int cut = 0; cut < cuts.size(); cut++) {
            sum += prices[firstCut + cut] * cuts.get(cut).least();
            slope[firstCut + cut] = cuts.get(cut).least();
            for (int trip : cuts.get(cut).trips()) {
                paid[trip] += prices[firstCut + cut];
            }
        }
        for (int by = 0; by <= trips.size(); by++) {
            sum += fillTrip(by, prices, slope);
        }
        for (int cut = 0; cut < cuts.size(); cut++) {
            for (int trip : cuts.get(cut).trips()) {
                slope[firstCut + cut] -= running[trip] ? 1 : 0;
            }
        }
        return sum;
    }

    private long fixed(long[] prices, int[] slope) {
        long sum = 0;
        for (int one = 0; one < firstLine; one++) {
            sum += prices[one] * day.goal().fill()[one];
            slope[one] = day.goal().fill()[one];
        }
        for (int line = 0; line < posts.length; line++) {
            sum -= prices[firstLine + line] * posts[line];
            slope[firstLine + line] = -posts[line];
        }
        for (int person = firstPerson; person < firstCut; person++) {
            sum -= prices[person];
            slope[person] = -1;
        }
        return sum;
    }

    private long fillTrip(int by, long[] prices, int[] slope) {
        boolean walking = by == trips.size();
        int wanting = wanting(by, prices);
        int seats = walking ? wanting : Math.min(wanting, trips.get(by).ratedSeats());
        long[] sorted = sorted(wanting);
        long sum = walking ? 0 : trips.get(by).costPoints() * PARTS;
        for (int seat = 0; seat < seats; seat++) {
            sum += sorted[seat];
        }
        worth[by] = sum;
        running[by] = walking || (possible[by] && sum < paid[by]);
        if (!walking) {
            seatPrice[by] = wanting > seats ? -sorted[seats] : 0;
        }
        if (running[by]) {
            take(wanting, seats, sorted, slope);
        }
        for (int one = 0; one < wanting; one++) {
            best[aboard[one]] = 0;
        }
        return running[by] ? sum - paid[by] : 0;
    }

    /** Everybody whose best way by this trip brings something; how many there are. */
    private int wanting(int by, long[] prices) {
        int wanting = 0;
        for (int line = 0; line < posts.length; line++) {
            long price = prices[classOf[line]] - prices[firstLine + line];
            for (int at : ways.cheapest(line, by == trips.size() ? Seating.NO_TRIP : by)) {
                long cost = ways.cost[at] * PARTS - price;
                if (cost >= 0) {
                    break;
                }
                int person = priceOf[ways.person[at]];
                long brings = cost + prices[person];
                if (brings < best[person]) {
                    if (best[person] == 0) {
                        aboard[wanting++] = person;
                    }
                    best[person] = brings;
                    bestLine[person] = line;
                }
            }
        }
        return wanting;
    }

    private long[] sorted(int wanting) {
        long[] sorted = new long[wanting];
        for (int one = 0; one < wanting; one++) {
            sorted[one] = best[aboard[one]];
        }
        Arrays.sort(sorted);
        return sorted;
    }

    /** Of several who bring the same for the last seats, those who were found first. */
    private void take(int wanting, int seats, long[] sorted, int[] slope) {
        long last = seats == 0 ? Long.MIN_VALUE : sorted[seats - 1];
        int equal = seats;
        while (equal > 0 && sorted[equal - 1] == last) {
            equal--;
        }
        int left = seats - equal;
        for (int one = 0; one < wanting; one++) {
            int person = aboard[one];
            if (best[person] < last || (best[person] == last && left-- > 0)) {
                int line = bestLine[person];
                slope[classOf[line]]--;
                slope[firstLine + line]++;
                slope[person]++;
            }
        }
    }

    /** Of the last reckoning. */
    boolean runs(int trip) {
        return running[trip];
    }

    /** Of the last reckoning, in parts of a point: what a trip costs less what its riders bring. */
    long worth(int trip) {
        return worth[trip];
    }

    /** Of the last reckoning, in parts of a point: how much dearer a day would be on which the trip did what it does not. */
    long regret(int trip) {
        return Math.abs(worth[trip] - paid[trip]);
    }

    /** Of the last reckoning, in points: what one more seat would bring. */
    long[] seatPrices() {
        return Arrays.stream(seatPrice).map(parts -> parts / PARTS).toArray();
    }

    /** What is reckoned before any trip, in parts of a point. */
    long withoutTrips(long[] prices) {
        return fixed(prices, new int[prices()]) + worth[trips.size()];
    }

    /** In points. */
    long postPrice(long[] prices, int line) {
        return Math.max(0, prices[classOf[line]] - prices[firstLine + line]) / PARTS;
    }
}
