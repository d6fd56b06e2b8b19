/**
 * What the services tell each other. One record per event, owned by its producer, past tense, versioned; fields are only ever added.
 *
 * <p>Instants are UTC, dates and times of day are those of the site's zone, money is integer fen, codes are the registry's. Nothing here
 * carries an ID number; {@link org.gigstation.events.ContactChanged} alone carries a name and phone numbers.
 */
package org.gigstation.events;
