/** Buses of a day: which vehicle, from which villages, with how many seats taken. Never more than are rated. */
package org.gigstation.dispatch.trip;
