package org.gigstation.events;

import java.util.UUID;

/** A fact that one service tells the others. */
public interface Event {

    /** The id whose order matters: events of one key are delivered in the order in which they happened. */
    UUID key();
}
