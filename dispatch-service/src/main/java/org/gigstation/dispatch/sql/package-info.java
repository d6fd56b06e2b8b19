/** SQL as it is: this service lives by conditional updates, exclusion constraints and batches, which no mapper makes clearer. */
package org.gigstation.dispatch.sql;
