package org.gigstation.assignment.explain;

import java.util.EnumMap;
import java.util.Map;
import org.gigstation.assignment.Text;
import org.gigstation.assignment.explain.GapReason.Binding;

/** What is said about an open post. */
final class GapTexts {

    private static final Map<Binding, Text> TEXT = new EnumMap<>(Map.of(
            Binding.NOBODY_ELIGIBLE,
                    new Text("缺 %s 人：符合条件的只有 %s 人，都已在此岗", "%s open: only %s people qualify, and all of them are here"),
            Binding.EVERYONE_ON_DEARER_POSTS,
                    new Text("缺 %s 人：符合条件的 %s 人中 %s 人已在更要紧的岗位", "%s open: of %s who qualify %s are on dearer posts"),
            Binding.CREW_TOO_SMALL, new Text("缺 %s 人：凑不齐最少人数，没有开班", "%s open: the crew's minimum was not reached"),
            Binding.NO_SEATS, new Text("缺 %s 人：没有座位或接送点", "%s open: no seat or pick-up left"),
            Binding.NO_LEADER, new Text("缺 %s 人：缺带班的人", "%s open: a leader is missing"),
            Binding.TIES, new Text("缺 %s 人：剩下的人要与同行人一起走", "%s open: those left are tied to others"),
            Binding.TIME_RAN_OUT, new Text("缺 %s 人：计算时间用完", "%s open: the planning time ran out")));

    private static final Text NOBODY_ELSE = new Text("缺 %s 人：没有其他人符合条件", "%s open: nobody else qualifies");

    private GapTexts() {}

    static Text of(Binding binding, int missing, int eligible, int elsewhere) {
        if (binding == Binding.NOBODY_ELIGIBLE && eligible == 0) {
            return NOBODY_ELSE.with(missing);
        }
        return TEXT.get(binding).with(missing, eligible, elsewhere);
    }
}
