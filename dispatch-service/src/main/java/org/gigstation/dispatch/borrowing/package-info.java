/** One station borrows people from another of its county, for the posts of a demand on a day; both see it. */
package org.gigstation.dispatch.borrowing;
