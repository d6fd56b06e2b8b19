package org.gigstation.notification.invitation;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gigstation.events.OfferMade;
import org.gigstation.notification.template.TemplateCode;

/** How an offer is told in a short message. */
final class Wording {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M月d日");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int FEN_IN_YUAN = 100;
    private static final Set<String> COMPOUND_SURNAMES =
            Set.of("欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "长孙");

    private Wording() {}

    static TemplateCode templateOf(OfferMade offer) {
        if (offer.party().size() == 1) {
            return TemplateCode.OFFER_ONE;
        }
        return offer.together() ? TemplateCode.OFFER_TOGETHER : TemplateCode.OFFER_PAIR;
    }

    /**
     * @param names of the party, in its order; fewer when somebody is not known
     * @param landline of the station, or empty
     */
    static Map<String, String> variables(OfferMade offer, List<String> names, String landline) {
        ZonedDateTime meetAt = offer.meetAt().atZone(ZoneId.of(offer.zone()));
        Map<String, String> variables = new HashMap<>();
        variables.put("date", DATE.format(meetAt));
        variables.put("time", TIME.format(meetAt));
        variables.put("place", offer.meetPlace());
        variables.put("site", offer.siteName());
        variables.put("work", offer.workName());
        variables.put("pay", pay(offer.pay()));
        variables.put("perks", (offer.meals() ? "管饭" : "") + (offer.insured() ? "有保险" : ""));
        variables.put("number", offer.offerNumber());
        variables.put("contact", contact(landline));
        if (names.size() > 1) {
            variables.put("names", String.join("、", names));
            variables.put("first", shortName(names.get(0), names.get(1), "前一位"));
            variables.put("second", shortName(names.get(1), names.get(0), "后一位"));
        }
        return variables;
    }

    static String contact(String landline) {
        return landline.isEmpty() ? "" : ",电话" + landline;
    }

    /** {@code 140元/天}, {@code 12.5元/小时}. */
    private static String pay(OfferMade.Pay pay) {
        long fen = pay.rateFen() % FEN_IN_YUAN;
        String cents = fen == 0 ? "" : ("." + (fen < 10 ? "0" : "") + fen).replaceAll("0$", "");
        return pay.rateFen() / FEN_IN_YUAN + cents + "元/" + pay.unit();
    }

    /** The family name, as long as it tells the two apart. */
    private static String shortName(String name, String other, String else_) {
        if (!surname(name).equals(surname(other))) {
            return surname(name);
        }
        return name.equals(other) ? else_ : name;
    }

    private static String surname(String name) {
        if (name.length() > 2 && COMPOUND_SURNAMES.contains(name.substring(0, 2))) {
            return name.substring(0, 2);
        }
        return name.substring(0, name.offsetByCodePoints(0, Math.min(1, name.codePointCount(0, name.length()))));
    }
}
