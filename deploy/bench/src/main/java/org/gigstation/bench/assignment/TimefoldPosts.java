package org.gigstation.bench.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gigstation.assignment.flow.ArcLists;
import org.gigstation.bench.timefold.Post;

/** The instance in Timefold's shape; posts of one line share what they may choose from. */
final class TimefoldPosts {

    private TimefoldPosts() {}

    static List<Post> of(AllPairs pairs) {
        List<Post> posts = new ArrayList<>();
        for (int line = 0; line < pairs.lines().size(); line++) {
            Map<Integer, Integer> cost = new HashMap<>();
            for (long arc : pairs.arcs()[line]) {
                cost.put(ArcLists.person(arc), ArcLists.cost(arc));
            }
            List<Integer> eligible = List.copyOf(cost.keySet());
            for (int post = 0; post < pairs.headcount(line); post++) {
                posts.add(new Post(posts.size(), pairs.lines().get(line).priority(), cost, eligible));
            }
        }
        return posts;
    }
}
