/** What enterprises ask for: posts by day, with pay agreed before anybody is asked. */
package org.gigstation.dispatch.demand;
