/** Every hard rule and every cost term, on one screen, as pure functions over a labourer and a line. */
package org.gigstation.assignment.rulebook;
