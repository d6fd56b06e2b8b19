/** Why: for the chosen, the passed over and the open post, from the rulebook and the prices of the plan. */
package org.gigstation.assignment.explain;
