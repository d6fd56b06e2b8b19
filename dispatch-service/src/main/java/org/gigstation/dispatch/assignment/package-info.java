/** Confirmed posts: post, seat and cover in one row, or not at all. */
package org.gigstation.dispatch.assignment;
