package org.gigstation.kit.audit;

import java.util.List;
import java.util.stream.Stream;

/** Who did what to what, to be recorded in the transaction that carries it out for somebody else's thread. Ids alone. */
public record Deed(String actor, String operation, List<String> objects) {

    /** The same, with more that it concerned. */
    public Deed about(Object... more) {
        return new Deed(
                actor,
                operation,
                Stream.concat(objects.stream(), Stream.of(more).map(Object::toString))
                        .distinct()
                        .toList());
    }
}
