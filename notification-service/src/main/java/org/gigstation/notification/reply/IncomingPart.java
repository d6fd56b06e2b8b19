package org.gigstation.notification.reply;

/**
 * A part of a long text.
 *
 * @param reference of the text it belongs to, unique per handset for a while
 * @param number from 1 to {@code parts}
 * @param utf16 big-endian octets of this part; a pair of surrogates may be split between two parts
 */
public record IncomingPart(String channel, String from, int reference, int number, int parts, byte[] utf16) {

    public IncomingPart {
        from = from == null ? "" : from;
    }

    @Override
    public String toString() {
        return "IncomingPart[" + channel + " " + number + "/" + parts + "]";
    }
}
