package org.gigstation.demo.handset;

import java.util.List;
import java.util.Optional;

/**
 * How a phone's owner answers an offer: 60 % come, 20 % do not, 20 % say nothing. Most type the digit, some a full-width or
 * Chinese one, some a word, a few something that only a person understands. The same seed gives the same people the same mood.
 */
final class Temper {
    private static final List<String> YES = List.of(
            "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "１", "一", "1。", " 1", "好", "去", "好的", "1 ");
    private static final List<String> NO = List.of("2", "2", "2", "2", "2", "2", "2", "2", "２", "二", "不去", "不去了");
    private static final List<String> UNCLEAR = List.of("几点上车嘛", "我问下家里再说", "哦哦晓得了", "12", "在哪点集合", "?");
    private static final int COME = 600;
    private static final int DO_NOT_COME = 800;
    private static final int UNCLEAR_PER_MILLE = 12;

    private final long seed;

    Temper(long seed) {
        this.seed = seed;
    }

    /** What is typed; empty for silence. */
    Optional<String> answer(String number, String offer) {
        int mood = per1000(number, offer, 1);
        if (mood >= DO_NOT_COME) {
            return Optional.empty();
        }
        if (per1000(number, offer, 2) < UNCLEAR_PER_MILLE) {
            return Optional.of(one(UNCLEAR, number, offer));
        }
        if (offer.contains("仅") && offer.contains("回3")) {
            return Optional.of(forTwo(mood < COME, per1000(number, offer, 3)));
        }
        return Optional.of(one(mood < COME ? YES : NO, number, offer));
    }

    /** Both, neither, only the first, only the second. */
    private static String forTwo(boolean come, int ticket) {
        if (!come) {
            return "2";
        }
        return ticket < 760 ? "1" : ticket < 880 ? "3" : "4";
    }

    /** Milliseconds until the answer is sent: people look at their phone sooner or later. */
    long thinkMillis(String number, String offer, long slowestMillis) {
        double lot = per1000(number, offer, 4) / 1000.0;
        return 300 + (long) (slowestMillis * lot * lot);
    }

    private String one(List<String> texts, String number, String offer) {
        return texts.get(per1000(number, offer, 5) % texts.size());
    }

    private int per1000(String number, String offer, int question) {
        long mixed =
                seed * 31 + number.hashCode() * 0x9E3779B97F4A7C15L + offer.hashCode() * 0xC2B2AE3D27D4EB4FL + question;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) Math.floorMod(mixed ^ (mixed >>> 31), 1000L);
    }
}
