/** Who works where: from a demand to an answered offer, a crew on the bus and a wage line. People appear by id alone. */
package org.gigstation.dispatch;
