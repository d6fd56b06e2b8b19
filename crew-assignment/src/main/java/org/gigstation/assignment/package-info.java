/** Assigns a township's labourers to its open posts, to the optimum, and says why. Plain Java: no framework, no clock, no randomness. */
package org.gigstation.assignment;
