package org.gigstation.assignment.solve;

import java.util.List;
import java.util.Map;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.Bound;
import org.gigstation.assignment.Certificate;
import org.gigstation.assignment.ChangeReport.BrokenPin;
import org.gigstation.assignment.Gap;

/** One day of a plan. */
record DayPlan(
        List<Assignment> assignments,
        List<Gap> gaps,
        Certificate certificate,
        Bound bound,
        Map<String, Long> prices,
        List<BrokenPin> brokenPins,
        boolean complete) {}
