package org.gigstation.registry.roster;

import java.util.List;
import org.gigstation.events.LabourerChanged.PairKind;
import org.gigstation.registry.labourer.Registration;
import org.gigstation.registry.person.IdNumber;

/** A row understood: the person, and with whom they want to work. */
record RosterEntry(RosterRow row, Registration registration, List<IdNumber> partners, PairKind pairKind) {}
