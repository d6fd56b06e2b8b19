/** The one bridge to the optimiser: the pool's facts and the day's vacancies become its problem, its reasons become ours. */
package org.gigstation.dispatch.matching;
