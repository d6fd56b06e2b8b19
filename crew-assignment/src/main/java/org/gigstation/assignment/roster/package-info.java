/** A day's people and lines as arrays, and the lists of who could work where, made on demand by village. The hot path. */
package org.gigstation.assignment.roster;
