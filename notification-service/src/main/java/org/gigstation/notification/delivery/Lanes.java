package org.gigstation.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All lanes, the preferred one first. */
@ApplicationScoped
class Lanes {

    private final List<Lane> inOrder;

    Lanes(Instance<ChannelSource> sources, Clock clock, MeterRegistry meters) {
        this.inOrder = sources.stream()
                .flatMap(source -> source.channels().stream())
                .filter(channel -> channel.settings().enabled())
                .sorted(Comparator.comparingInt(
                                (Channel channel) -> channel.settings().order())
                        .thenComparing(Channel::name))
                .map(channel -> new Lane(channel, clock))
                .toList();
        inOrder.forEach(lane -> meters.gauge(
                "gig.channel.open", Tags.of("channel", lane.channel().name()), lane, one -> one.isOpen() ? 1 : 0));
    }

    /** The first lane that works; one that is merely busy is waited for, since order matters more than a moment. */
    Optional<Lane> preferred() {
        return inOrder.stream().filter(Lane::isOpen).findFirst();
    }

    Lane named(String channel) {
        return inOrder.stream()
                .filter(lane -> lane.channel().name().equals(channel))
                .findFirst()
                .orElseThrow();
    }

    List<Lane> all() {
        return inOrder;
    }
}
