package org.gigstation.registry.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.http.ProblemKind.Fault;

/** Collects everything that is wrong with one body or one row, so that it need be sent back only once. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /**
     * The value, or {@code null} when reading it failed; the fault is then noted.
     *
     * @param place JSON pointer in a body, column title in a row
     */
    public <T> T at(String place, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Unacceptable e) {
            add(place, e.getMessage());
            return null;
        }
    }

    public void add(String place, String reason) {
        found.add(new Fault(place, reason));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Fault> list() {
        return List.copyOf(found);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with all faults, if there are any */
    public void refuse() {
        if (!found.isEmpty()) {
            throw CommonProblem.INVALID_VALUE.because("请修改 errors 中列出的内容 · correct what errors[] lists", found);
        }
    }
}
