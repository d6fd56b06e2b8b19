/** Cheapest crews as a flow of people into lines: integers only, no person, no law. See DESIGN.md. */
package org.gigstation.assignment.flow;
