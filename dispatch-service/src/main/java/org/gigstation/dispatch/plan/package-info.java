/** Who is to be asked for a division's day: solved as a whole, explained, approved by a person. */
package org.gigstation.dispatch.plan;
