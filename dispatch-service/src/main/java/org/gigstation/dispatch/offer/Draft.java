package org.gigstation.dispatch.offer;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.Post;
import org.gigstation.dispatch.offer.Parties.Party;
import org.gigstation.events.OfferMade;

/** An invitation about to be written, with its rows and its events. */
record Draft(
        UUID invitationId,
        String stationCode,
        String number,
        Party party,
        List<UUID> offerIds,
        Demand demand,
        Post post,
        boolean urgent,
        Instant answerBy,
        Instant now) {

    Object[] invitationRow() {
        return new Object[] {
            invitationId,
            stationCode,
            number,
            party.people().get(0).lineId(),
            demand.id(),
            post.date(),
            party.together(),
            urgent,
            answerBy,
            now
        };
    }

    Stream<Object[]> offerRows(MakeOffers.Origin origin) {
        return IntStream.range(0, offerIds.size()).mapToObj(i -> {
            Invitee person = party.people().get(i);
            return new Object[] {
                offerIds.get(i),
                invitationId,
                demand.id(),
                post.date(),
                person.labourerId(),
                person.birthDate(),
                demand.enterpriseId(),
                demand.divisionCode(),
                post.from(),
                post.to(),
                origin,
                person.reason(),
                answerBy,
                now,
                person.leader(),
                person.tripId(),
                person.lenderCode()
            };
        });
    }

    /** One copy of the event per person whose offer stands. */
    Stream<OfferMade> told(Set<UUID> standing) {
        List<OfferMade.Recipient> recipients = IntStream.range(0, offerIds.size())
                .filter(i -> standing.contains(offerIds.get(i)))
                .mapToObj(i -> new OfferMade.Recipient(
                        offerIds.get(i), party.people().get(i).labourerId()))
                .toList();
        return recipients.stream().map(recipient -> told(recipient.labourerId(), recipients));
    }

    void collectAsked(Set<UUID> standing, Set<UUID> asked) {
        IntStream.range(0, offerIds.size())
                .filter(i -> standing.contains(offerIds.get(i)))
                .forEach(i -> asked.add(party.people().get(i).labourerId()));
    }

    private OfferMade told(UUID key, List<OfferMade.Recipient> recipients) {
        return new OfferMade(
                key,
                invitationId,
                number,
                stationCode,
                recipients,
                party.together() && recipients.size() == 2,
                demand.id(),
                demand.siteName(),
                demand.workName(),
                post.date(),
                post.meetAt(),
                demand.meeting().place(),
                demand.zone(),
                new OfferMade.Pay(
                        demand.pay().form(),
                        demand.pay().rateFen(),
                        demand.pay().unit()),
                demand.meals(),
                true,
                answerBy,
                urgent);
    }
}
