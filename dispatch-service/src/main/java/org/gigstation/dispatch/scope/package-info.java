/** How far a caller sees: decided here, and nowhere else. */
package org.gigstation.dispatch.scope;
