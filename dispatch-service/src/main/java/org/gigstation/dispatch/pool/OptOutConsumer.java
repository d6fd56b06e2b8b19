package org.gigstation.dispatch.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import org.gigstation.events.LineOpted;
import org.gigstation.events.Topic;
import org.gigstation.kit.events.EventHandler;

/** Hears that a line wants no more messages, ahead of whatever the registry has to tell. */
@ApplicationScoped
class OptOutConsumer implements EventHandler {

    private final OptedLines lines;
    private final Event<LineClosed> closed;

    OptOutConsumer(OptedLines lines, Event<LineClosed> closed) {
        this.lines = lines;
        this.closed = closed;
    }

    @Override
    public String consumer() {
        return "opt-out";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.REPLY);
    }

    @Override
    public void handle(Incoming incoming) {
        if (incoming.event() instanceof LineOpted opted && lines.keep(opted) && opted.optedOut()) {
            closed.fire(new LineClosed(opted.lineId()));
        }
    }
}
