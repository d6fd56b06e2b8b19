/** SQL as it is, for what lives by conditional updates, exclusion constraints and batches, which no mapper makes clearer. */
package org.gigstation.kit.sql;
