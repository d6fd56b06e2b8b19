/** What the rows add up to: the live board of a morning, and figures with a definition and an as-of instant. */
package org.gigstation.dispatch.figures;
