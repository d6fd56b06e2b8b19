/** What happened on the day: boarded, worked, absent. Nobody boards without cover; an absence is provisional until they were spoken to. */
package org.gigstation.dispatch.attendance;
