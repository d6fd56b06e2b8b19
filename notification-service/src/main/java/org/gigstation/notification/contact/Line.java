package org.gigstation.notification.contact;

import java.util.UUID;

/**
 * A phone line.
 *
 * @param divisionCode 9-digit code of the township whose station speaks to it
 * @param known false for a stranger who wrote to us
 */
public record Line(UUID id, PhoneNumber number, String divisionCode, boolean known) {}
