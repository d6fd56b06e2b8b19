/**
 * Messages to handsets and what they answer.
 *
 * <p>Arrows between the features, none of them back: {@code operations → delivery → reply → invitation → message → template, signature, station,
 * budget, optout → contact → privacy, sql, segment}.
 */
package org.gigstation.notification;
