/** The optimiser beside OR-Tools, Timefold and three greedy desks. */
package org.gigstation.bench.assignment;
