/** The same day as Timefold would model it: a post is an entity, its person the variable. */
package org.gigstation.bench.timefold;
