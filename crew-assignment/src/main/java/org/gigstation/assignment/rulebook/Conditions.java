package org.gigstation.assignment.rulebook;

import org.gigstation.assignment.Cover;
import org.gigstation.assignment.Person.Permit;
import org.gigstation.assignment.Standing;
import org.gigstation.assignment.WorkCodes;

/** The conditions of the hard rules, true when broken, and the values that decided. */
final class Conditions {

    private Conditions() {}

    static boolean noConsent(Match m) {
        return m.labourer().standing() == Standing.NO_CONSENT;
    }

    static boolean optedOut(Match m) {
        return m.labourer().standing() == Standing.OPTED_OUT;
    }

    static boolean restricted(Match m) {
        return m.labourer().standing() == Standing.RESTRICTED;
    }

    static boolean tooYoung(Match m) {
        return m.age() < m.frame().caps().minimumAge();
    }

    static boolean minorUnprotected(Match m) {
        WorkCodes codes = m.codes();
        return m.age() < m.frame().caps().adultAge() && (codes.hazardous() || !codes.minorsAdmitted() || !checkedUp(m));
    }

    private static boolean checkedUp(Match m) {
        return m.labourer().person().checkedUpOn() != null
                && !m.labourer().person().checkedUpOn().isAfter(m.line().day());
    }

    static boolean retiredOverloaded(Match m) {
        boolean overtime = m.minutesThatDay() > m.frame().caps().dayMinutesWarn();
        return m.age() >= m.labourer().person().retirementAge() && (m.codes().hazardous() || overtime);
    }

    static boolean permitMissing(Match m) {
        return m.labourer().person().permit() == Permit.MISSING;
    }

    static boolean tooHeavy(Match m) {
        return m.codes().liftKg() > m.limits().maxLiftKg();
    }

    static boolean bends(Match m) {
        return m.codes().bending() && m.limits().noBending();
    }

    static boolean climbs(Match m) {
        return m.codes().heights() && m.limits().noHeights();
    }

    static boolean sprays(Match m) {
        return m.codes().chemicals() && m.limits().noChemicals();
    }

    static boolean wades(Match m) {
        return m.codes().coldWater() && m.limits().noColdWater();
    }

    static boolean nightShift(Match m) {
        return m.codes().night() && m.limits().noNights();
    }

    static boolean unskilled(Match m) {
        return m.line().skill() != null && m.skillLevel() < m.line().skill().level();
    }

    static boolean unavailable(Match m) {
        return !m.available();
    }

    static boolean tooLongADay(Match m) {
        return m.minutesThatDay() > m.frame().caps().dayMinutesMost();
    }

    static boolean noRestDay(Match m) {
        return m.daysRunning() > m.frame().caps().daysRunningMost();
    }

    static boolean refused(Match m) {
        return m.labourer()
                .wishes()
                .refusedEnterprises()
                .contains(m.line().site().enterpriseId());
    }

    static boolean blocked(Match m) {
        return m.line().blockedLabourers().contains(m.labourer().id());
    }

    static boolean tooFar(Match m) {
        return m.roadMetres() > m.labourer().wishes().radiusMetres();
    }

    static boolean tooCheap(Match m) {
        return m.line().payFen() < m.labourer().wishes().floorPayFen();
    }

    static boolean uninsurable(Match m) {
        return m.labourer().cover() == Cover.NO_CONSENT;
    }

    static boolean coverClosed(Match m) {
        return m.line().coverClosed() && m.labourer().cover() != Cover.LISTED;
    }

    static boolean noSeat(Match m) {
        return m.line().seatNeeded() && m.walkMetres() > m.frame().caps().walkMetresMost();
    }

    static String age(Match m) {
        return "age " + m.age();
    }

    static String load(Match m) {
        return m.codes().liftKg() + " kg > " + m.limits().maxLiftKg() + " kg";
    }

    static String level(Match m) {
        return m.skillLevel() + " < " + m.line().skill().level();
    }

    static String hours(Match m) {
        return m.minutesThatDay() + " min > " + m.frame().caps().dayMinutesMost() + " min";
    }

    static String days(Match m) {
        return m.daysRunning() + " d > " + m.frame().caps().daysRunningMost() + " d";
    }

    static String road(Match m) {
        return km(m.roadMetres()) + " > " + km(m.labourer().wishes().radiusMetres());
    }

    static String pay(Match m) {
        return m.line().payFen() / 100 + " < " + m.labourer().wishes().floorPayFen() / 100 + " CNY";
    }

    private static String km(int metres) {
        return metres / 1000 + "." + metres % 1000 / 100 + " km";
    }
}
