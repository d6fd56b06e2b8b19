package org.gigstation.registry.roster;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gigstation.registry.place.Place;
import org.gigstation.registry.problem.Unacceptable;

/** The villages of a scope by what people write: the code, the full name, or the name without 村民委员会. */
final class Villages {

    private static final String SUFFIX = "(村民委员会|社区居民委员会|居民委员会|村委会|社区居委会|居委会|社区|村)$";

    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    Villages(Collection<Place> villages) {
        villages.forEach(village -> {
            codes.put(village.code(), village.code());
            name(village.name(), village.code());
            name(shortOf(village.name()), village.code());
        });
    }

    /** @throws Unacceptable when no village, or more than one, is called so */
    String codeOf(String written) {
        boolean exact = codes.containsKey(written);
        String code = codes.get(exact ? written : shortOf(written));
        if (ambiguous.contains(exact ? written : shortOf(written))) {
            throw new Unacceptable("辖区内有重名的村，请填 12 位编码 · several villages of that name; write the 12-digit code");
        }
        if (code == null) {
            throw new Unacceptable("辖区内没有这个村 · no such village within your scope");
        }
        return code;
    }

    private void name(String name, String code) {
        String other = codes.putIfAbsent(name, code);
        if (other != null && !other.equals(code)) {
            ambiguous.add(name);
        }
    }

    private static String shortOf(String name) {
        return name.replaceFirst(SUFFIX, "");
    }
}
