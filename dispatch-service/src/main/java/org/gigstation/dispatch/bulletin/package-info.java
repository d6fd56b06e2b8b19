/** The board on the station's wall: posts that are still open, for everybody to read, without a word of any person. */
package org.gigstation.dispatch.bulletin;
