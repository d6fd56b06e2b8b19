/** Who is asked, what they answer, and what came of it. Every answer gets a result. */
package org.gigstation.dispatch.offer;
