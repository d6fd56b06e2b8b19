package org.gigstation.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gigstation.assignment.Person.Permit;

/** A labourer in the words of a test; by default an adult of the first village who is free all week and minds nothing. */
public final class LabourerBuilder {

    private final String id;
    private String village = Given.NEAR;
    private LocalDate born = LocalDate.of(1985, 5, 5);
    private LocalDate checkedUpOn;
    private Permit permit = Permit.NOT_NEEDED;
    private final Map<String, Integer> skills = new HashMap<>();
    private WorkLimits limits = WorkLimits.NONE;
    private List<Window> windows = List.of(Given.ALL_WEEK);
    private final List<Commitment> commitments = new ArrayList<>();
    private int daysRunning;
    private LocalTime homeBy;
    private int radiusMetres = 30_000;
    private long floorPayFen;
    private final Set<String> workTypes = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private History history = History.NONE;
    private Standing standing = Standing.ACTIVE;
    private Cover cover = Cover.CAN_BE_LISTED;
    private boolean canLead;

    LabourerBuilder(String id) {
        this.id = id;
    }

    public LabourerBuilder in(String villageId) {
        village = villageId;
        return this;
    }

    public LabourerBuilder born(LocalDate date) {
        born = date;
        return this;
    }

    public LabourerBuilder checkedUp(LocalDate date) {
        checkedUpOn = date;
        return this;
    }

    public LabourerBuilder permit(Permit state) {
        permit = state;
        return this;
    }

    public LabourerBuilder skill(String skill, int level) {
        skills.put(skill, level);
        return this;
    }

    public LabourerBuilder limits(WorkLimits declared) {
        limits = declared;
        return this;
    }

    public LabourerBuilder free(Window... free) {
        windows = List.of(free);
        return this;
    }

    public LabourerBuilder busy(Instant from, Instant to, GeoPoint site) {
        commitments.add(new Commitment("C" + commitments.size(), new Shift(from, to), site));
        return this;
    }

    public LabourerBuilder daysRunning(int days) {
        daysRunning = days;
        return this;
    }

    public LabourerBuilder homeBy(LocalTime time) {
        homeBy = time;
        return this;
    }

    public LabourerBuilder radiusMetres(int metres) {
        radiusMetres = metres;
        return this;
    }

    public LabourerBuilder floorPayFen(long fen) {
        floorPayFen = fen;
        return this;
    }

    public LabourerBuilder wishes(String workType) {
        workTypes.add(workType);
        return this;
    }

    public LabourerBuilder refuses(String enterprise) {
        refused.add(enterprise);
        return this;
    }

    public LabourerBuilder history(History past) {
        history = past;
        return this;
    }

    public LabourerBuilder worked(int daysOfLast14) {
        return history(new History(daysOfLast14, 14, false, null, 0));
    }

    public LabourerBuilder standing(Standing state) {
        standing = state;
        return this;
    }

    public LabourerBuilder cover(Cover state) {
        cover = state;
        return this;
    }

    public LabourerBuilder leads() {
        canLead = true;
        return this;
    }

    public Labourer build() {
        return new Labourer(
                id,
                village,
                new Person(born, checkedUpOn, permit, Person.USUAL_RETIREMENT_AGE),
                skills,
                limits,
                new Calendar(windows, commitments, daysRunning, homeBy),
                new Wishes(radiusMetres, floorPayFen, workTypes, refused),
                history,
                standing,
                cover,
                canLead);
    }
}
