/** Next by fair rank for one seat, with the reason, in microseconds; kept up to date by every answer. */
package org.gigstation.assignment.backfill;
