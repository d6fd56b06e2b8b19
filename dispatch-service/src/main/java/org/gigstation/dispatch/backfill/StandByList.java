package org.gigstation.dispatch.backfill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.backfill.BackfillIndex;
import org.gigstation.assignment.backfill.StandBy;
import org.gigstation.dispatch.demand.Place;

/** A station's day in the order of the fair rank: who comes next for which post. One thread's alone. */
final class StandByList {

    private final LocalDate date;
    private final BackfillIndex index;
    private final Instant madeAt;
    private final Map<UUID, Asked> heard = new HashMap<>();
    private Marks marks;

    StandByList(LocalDate date, BackfillIndex index, Marks marks, Instant madeAt) {
        this.date = date;
        this.index = index;
        this.marks = marks;
        this.madeAt = madeAt;
    }

    /** By what it is known whether people or posts have changed since. */
    record Marks(String people, String posts) {}

    Marks marks() {
        return marks;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** Everything that was asked and answered for the day so far; what is not news changes nothing. */
    void hear(List<Asked> rows) {
        List<Asked> sorted = new ArrayList<>(rows);
        sorted.sort(Asked.STRONGEST_FIRST);
        Map<UUID, Asked> strongest = new HashMap<>();
        sorted.forEach(asked -> strongest.putIfAbsent(asked.labourerId(), asked));
        strongest.values().stream()
                .filter(asked -> !asked.equals(heard.get(asked.labourerId())))
                .filter(asked -> index.knows(asked.labourerId().toString()))
                .forEach(this::hear);
    }

    private void hear(Asked asked) {
        String labourer = asked.labourerId().toString();
        switch (asked.outcome()) {
            case SAID_YES -> index.accepted(labourer);
            case WAITS -> waits(labourer, new Place(asked.demandId(), date).line());
            case SAID_NO -> index.declined(labourer);
            case SILENT -> index.expired(labourer);
            case TAKEN_BACK -> index.withdrawn(labourer);
        }
        heard.put(asked.labourerId(), asked);
    }

    private void waits(String labourer, String line) {
        if (index.hasLine(line)) {
            index.offered(labourer, line);
        } else {
            index.declined(labourer); // another station's post: not to be had here
        }
    }

    /** Somebody's hours, limits or wishes are not what they were, or somebody is new. */
    void changed(List<Labourer> people, Marks now) {
        people.forEach(index::changed);
        marks = now;
    }

    /** The first so many for a place who may be asked now and were not asked for it before. */
    List<StandBy> next(Place place, int count, Predicate<UUID> free) {
        return index.hasLine(place.line())
                ? index.next(place.line(), count, id -> mayBeAsked(id, place, free))
                : List.of();
    }

    private boolean mayBeAsked(String labourer, Place place, Predicate<UUID> free) {
        UUID id = UUID.fromString(labourer);
        Asked before = heard.get(id);
        boolean takenBackFromHere = before != null && before.demandId().equals(place.demandId());
        return free.test(id) && !takenBackFromHere;
    }
}
