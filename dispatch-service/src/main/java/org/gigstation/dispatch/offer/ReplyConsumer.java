package org.gigstation.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.gigstation.events.ReplyClassified;
import org.gigstation.events.Topic;
import org.gigstation.kit.events.EventHandler;

/** Hears the answers from handsets. */
@ApplicationScoped
class ReplyConsumer implements EventHandler {

    private final SettleReply settle;

    ReplyConsumer(SettleReply settle) {
        this.settle = settle;
    }

    @Override
    public String consumer() {
        return "reply";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.REPLY);
    }

    @Override
    public void before(List<Incoming> batch) {
        settle.prepare(batch.stream()
                .map(Incoming::event)
                .filter(ReplyClassified.class::isInstance)
                .flatMap(reply -> ((ReplyClassified) reply).answers().stream())
                .map(ReplyClassified.Answer::offerId)
                .distinct()
                .toList());
    }

    @Override
    public void handle(Incoming incoming) {
        if (incoming.event() instanceof ReplyClassified reply) {
            settle.settle(new Answer(reply.replyId(), reply.invitationId(), reply.answers(), reply.receivedAt()));
        }
    }
}
