package org.gigstation.demo.figures;

/**
 * What came of the morning, counted afterwards from the databases and from the handsets.
 *
 * @param households on the register of the township, likewise labourers and enterprises
 * @param positions asked for on the day
 * @param confirmed live assignments of the day
 * @param unfilled positions without one
 * @param offers made for the day
 * @param smsSent messages that appeared on handsets
 * @param smsDelivered of these, acknowledged as delivered by the station
 * @param replies typed into handsets
 * @param unclearToOperator replies that a person had to read
 * @param overfilled posts with more assignments than headcount
 * @param doubleBooked pairs of live assignments of one person that overlap
 * @param hardRuleBreaks assignments that break a rule of law or a declared limit
 * @param unansweredReplies replies after which the handset got no message
 * @param personalDataFound places in logs, topics, dead letters, metrics and error bodies where somebody of the roster could be read
 * @param planSeconds from the wish for a plan to the plan
 * @param peakSeconds from the first offer to the last confirmation
 * @param medianReplyToResultMillis from typing a reply to reading its result, on the handset
 * @param p99ReplyToResultMillis the same for the slowest hundredth
 */
public record Figures(
        long households,
        long labourers,
        long enterprises,
        long positions,
        long confirmed,
        long unfilled,
        long offers,
        long smsSent,
        long smsDelivered,
        long replies,
        long unclearToOperator,
        long overfilled,
        long doubleBooked,
        long hardRuleBreaks,
        long unansweredReplies,
        long personalDataFound,
        double planSeconds,
        double peakSeconds,
        long medianReplyToResultMillis,
        long p99ReplyToResultMillis) {}
