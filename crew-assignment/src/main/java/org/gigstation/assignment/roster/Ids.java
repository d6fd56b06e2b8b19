package org.gigstation.assignment.roster;

import java.util.HashMap;
import java.util.Map;

/** Names become small integers once, at the edge. */
final class Ids {

    static final int NONE = -1;

    private final Map<String, Integer> index = new HashMap<>();

    int put(String name) {
        Integer known = index.putIfAbsent(name, index.size());
        return known == null ? index.size() - 1 : known;
    }

    int get(String name) {
        return name == null ? NONE : index.getOrDefault(name, NONE);
    }

    int size() {
        return index.size();
    }
}
