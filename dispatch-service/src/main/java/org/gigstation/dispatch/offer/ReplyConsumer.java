package org.gigstation.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
        settle.prepare(answers(batch)
                .flatMap(answer -> answer.parts().stream())
                .map(ReplyClassified.Answer::offerId)
                .distinct()
                .toList());
    }

    @Override
    public void handle(Incoming incoming) {
        handleAll(List.of(incoming));
    }

    @Override
    public void handleAll(List<Incoming> news) {
        List<Answer> answers = answers(news).toList();
        if (!answers.isEmpty()) {
            settle.settle(answers);
        }
    }

    private static Stream<Answer> answers(List<Incoming> batch) {
        return Incoming.eventsOf(ReplyClassified.class, batch).stream()
                .map(reply -> new Answer(reply.replyId(), reply.invitationId(), reply.answers(), reply.receivedAt()));
    }
}
