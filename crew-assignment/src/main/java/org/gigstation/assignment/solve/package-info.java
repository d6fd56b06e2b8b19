/** From a problem to a plan: the exact core day by day, and on top of it households, crews, trips and re-planning. */
package org.gigstation.assignment.solve;
