package org.gigstation.notification.template;

/** What a message is to the law and to the carrier. */
public enum MessageClass {
    /** Work that a registered, consenting person waits for, and what came of it. */
    SERVICE,
    /** Advertises; only to those who consented, and never at night. */
    COMMERCIAL,
    /** A code that the person has just asked for: passes at any hour. */
    ONE_TIME
}
