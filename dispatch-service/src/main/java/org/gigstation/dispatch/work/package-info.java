/** Work that goes on by itself, from rows, on a thread of its own. */
package org.gigstation.dispatch.work;
