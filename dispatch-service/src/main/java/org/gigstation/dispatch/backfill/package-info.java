/** A post that became free is offered to the next by fair rank, until it is filled or nobody is left. */
package org.gigstation.dispatch.backfill;
