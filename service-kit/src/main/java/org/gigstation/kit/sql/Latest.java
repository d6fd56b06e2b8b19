package org.gigstation.kit.sql;

import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One statement writes a row once: of several states of one thing, not always in their order, the latest. */
public final class Latest {

    private Latest() {}

    /**
     * @param order from older to newer
     * @return the newest state of each thing, the first of equals; by id, in which order every replica locks their rows
     */
    public static <T> SortedMap<UUID, T> of(Collection<T> states, Function<T, UUID> id, Comparator<? super T> order) {
        return states.stream()
                .collect(Collectors.toMap(id, Function.identity(), BinaryOperator.maxBy(order), TreeMap::new));
    }
}
