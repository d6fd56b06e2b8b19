package org.gigstation.registry.roster;

import java.util.List;
import org.gigstation.registry.labourer.Dossier.Partner;
import org.gigstation.registry.labourer.Registration;

/** A row understood: the person, and with whom they want to work. */
record RosterEntry(RosterRow row, Registration registration, List<Partner> partners) {}
