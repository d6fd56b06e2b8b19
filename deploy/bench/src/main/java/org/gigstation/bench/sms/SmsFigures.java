package org.gigstation.bench.sms;

import java.util.Locale;

/**
 * What came out.
 *
 * @param rawSubmitsPerSecond a bare client with the same window on the same message centre
 * @param serviceSubmitsPerSecond from the first offer event on Kafka to the last submit response written down
 * @param moToEventP50Millis from the message centre's deliver_sm to the reply event on Kafka, at 50 a second
 * @param lost offers that were not submitted, and answers without an event
 * @param duplicates handsets that got an offer twice, and answers told twice
 */
record SmsFigures(
        double rawSubmitsPerSecond,
        double serviceSubmitsPerSecond,
        double moToEventP50Millis,
        double moToEventP99Millis,
        long lost,
        long duplicates) {

    double submitRatio() {
        return serviceSubmitsPerSecond / rawSubmitsPerSecond;
    }

    String toJson() {
        return String.format(
                Locale.ROOT,
                "{\"rawSubmitsPerSecond\":%.1f,\"serviceSubmitsPerSecond\":%.1f,\"submitRatio\":%.3f,\"moToEventP50Millis\":%.1f,"
                        + "\"moToEventP99Millis\":%.1f,\"lost\":%d,\"duplicates\":%d}",
                rawSubmitsPerSecond,
                serviceSubmitsPerSecond,
                submitRatio(),
                moToEventP50Millis,
                moToEventP99Millis,
                lost,
                duplicates);
    }
}
