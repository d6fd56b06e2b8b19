/** Copies of what the registry tells of people, enterprises, work and vehicles. No name and no number of any person gets here. */
package org.gigstation.dispatch.pool;
