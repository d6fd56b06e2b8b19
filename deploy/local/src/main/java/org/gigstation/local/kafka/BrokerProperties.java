package org.gigstation.local.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The broker's settings for one machine. */
final class BrokerProperties {
    private BrokerProperties() {}

    /** @param doors ports to listen on besides, each with the port that its clients are told to come to: a proxy's */
    static String of(int port, int controllerPort, Map<Integer, Integer> doors, Guard guard, Path data) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@localhost:%2$d
                listeners=CLIENTS://localhost:%1$d,CONTROLLER://localhost:%2$d%4$s
                advertised.listeners=CLIENTS://localhost:%1$d%5$s
                listener.security.protocol.map=CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT%6$s
                inter.broker.listener.name=CLIENTS
                controller.listener.names=CONTROLLER
                log.dirs=%3$s

                # A power cut on a single default broker loses acknowledged records; with a flush per record it loses none.
                log.flush.interval.messages=1
                # A killed broker waits for its own old session to end: 3 s instead of 9 s.
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500

                num.partitions=3
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=5
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=3
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                auto.create.topics.enable=true
                log.cleaner.dedupe.buffer.size=16777216
                %7$s"""
                .formatted(
                        port,
                        controllerPort,
                        data,
                        each(doors, door -> ",DOOR%1$d://localhost:%1$d".formatted(door.getKey())) + guard.listener(),
                        each(doors, door -> ",DOOR%d://localhost:%d".formatted(door.getKey(), door.getValue()))
                                + guard.listener(),
                        each(doors, door -> ",DOOR%d:PLAINTEXT".formatted(door.getKey())) + guard.protocol(),
                        guard.properties());
    }

    private static String each(Map<Integer, Integer> doors, Function<Map.Entry<Integer, Integer>, String> text) {
        return doors.entrySet().stream().map(text).collect(Collectors.joining());
    }
}
