/** Accident cover: policies, and the insured list of each day. Nobody is confirmed who is not on it. */
package org.gigstation.dispatch.cover;
