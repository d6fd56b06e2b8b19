package org.gigstation.chaos.row;

import static org.gigstation.chaos.stack.TcpProxy.Wire.ANSWERS_LOST;
import static org.gigstation.chaos.stack.TcpProxy.Wire.LOSSY;
import static org.gigstation.chaos.stack.TcpProxy.Wire.REQUESTS_LOST;
import static org.gigstation.chaos.stack.TcpProxy.Wire.RESET;
import static org.gigstation.chaos.stack.TcpProxy.Wire.SILENT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gigstation.chaos.fault.Clocks;
import org.gigstation.chaos.fault.Deaths;
import org.gigstation.chaos.fault.Fault;
import org.gigstation.chaos.fault.Grounds;
import org.gigstation.chaos.fault.Poison;
import org.gigstation.chaos.fault.Repeats;
import org.gigstation.chaos.fault.Wires;
import org.gigstation.chaos.stack.Service;
import org.gigstation.chaos.stack.TcpProxy.Wire;

/** Every promise of the table that faults can try, on one screen. */
final class Rows {
    private static final List<Wire> WAYS_OF_CONNECTIONS = List.of(SILENT, REQUESTS_LOST, ANSWERS_LOST, RESET);
    private static final List<Wire> WAYS_OF_PACKETS = List.of(SILENT, REQUESTS_LOST, ANSWERS_LOST, RESET, LOSSY);

    static final List<Row> ALL = List.of(
            Row.of(
                    "P1",
                    "nobody on two posts at once",
                    stage -> List.of(
                            Deaths.kill(stage.dispatch(), stage.random()),
                            Deaths.at(stage.dispatch(), "after-commit-before-event-ack"),
                            Wires.fromDatabase(stage.dispatch(), ANSWERS_LOST, stage.random()))),
            Row.of(
                    "P2",
                    "no post over-filled, nobody without cover",
                    stage -> List.of(
                            Deaths.at(stage.dispatch(), "after-commit-before-answer"),
                            Deaths.at(stage.dispatch(), "before-commit-of-event"),
                            Wires.fromDatabase(stage.dispatch(), RESET, stage.random()))),
            Row.of(
                    "P3",
                    "no acknowledged answer lost",
                    stage -> List.of(
                            Deaths.kill(stage.notification(), stage.random()),
                            Deaths.at(stage.notification(), "after-reply-before-smsc-ack"),
                            Grounds.killDatabase(stage.stack()),
                            Grounds.killBroker(stage.stack()))),
            Row.of(
                    "P4",
                    "each message once, or flagged",
                    stage -> List.of(
                            Deaths.at(stage.notification(), "after-accept-before-sent"),
                            Grounds.dropSessions(stage.stack()),
                            Wires.fromDatabase(stage.notification(), ANSWERS_LOST, stage.random()))),
            new Row(
                    "P5",
                    "answers and receipts again and late change nothing",
                    stage -> List.of(
                            Deaths.at(stage.notification(), "after-reply-before-smsc-ack"),
                            Grounds.dropSessions(stage.stack()),
                            Repeats.shuffle(stage.stack(), stage.random())),
                    SameState::afterShuffle),
            Row.of(
                    "P6",
                    "no event lost or invented",
                    stage -> each(stage, service -> Deaths.at(service, "after-kafka-ack-before-mark"))),
            Row.of("P7", "events of a key in order", stage -> each(stage, Deaths::killAll)),
            Row.of("P8", "poison never blocks", stage -> Stream.of(
                            "gig.notification.reply.v1", "gig.dispatch.offer.v1", "gig.registry.labourer.v1")
                    .flatMap(topic -> Poison.into(stage.stack(), stage.judge(), stage.random(), topic).stream())
                    .toList()),
            Row.of("P9", "kill -9 of any service", stage -> {
                List<Fault> faults = new ArrayList<>(each(stage, service -> Deaths.kill(service, stage.random())));
                faults.addAll(each(stage, service -> Deaths.freeze(service, stage.random())));
                return faults;
            }),
            Row.of(
                    "P10",
                    "kill -9 of PostgreSQL, stopped, away",
                    stage -> List.of(
                            Grounds.killDatabase(stage.stack()),
                            Grounds.freezeDatabase(stage.stack(), stage.random()),
                            Grounds.databaseAway(stage.stack(), stage.absence()))),
            Row.of(
                    "P11",
                    "kill -9 of the broker, stopped, away",
                    stage -> List.of(
                            Grounds.killBroker(stage.stack()),
                            Grounds.freezeBroker(stage.stack(), stage.random()),
                            Grounds.brokerAway(stage.stack(), stage.absence()))),
            Row.of(
                    "P16",
                    "clock jumps",
                    stage -> Clocks.jumps(
                            stage.dispatch(),
                            stage.notification(),
                            stage.stack().home())),
            Row.of("P17", "a service cut from database or broker", stage -> {
                List<Wire> ways = stage.stack().hasNetworkOfItsOwn() ? WAYS_OF_PACKETS : WAYS_OF_CONNECTIONS;
                List<Fault> faults = new ArrayList<>();
                for (Service service : stage.stack().services()) {
                    for (Wire way : ways) {
                        faults.add(Wires.fromDatabase(service, way, stage.random()));
                        faults.add(Wires.fromBroker(service, way, stage.random()));
                    }
                }
                return faults;
            }),
            new Row(
                    "P18",
                    "events again, shuffled, from 0: no SMS sent again",
                    stage -> {
                        List<Fault> faults = new ArrayList<>(each(stage, Repeats::retellLately));
                        faults.add(Repeats.shuffle(stage.stack(), stage.random()));
                        return faults;
                    },
                    SameState::afterReset),
            new Row(
                    "P20",
                    "an audit that is whole, and tells when it is not",
                    stage -> each(stage, service -> Deaths.at(service, "after-commit-before-answer")),
                    Tampering::isFound));

    private Rows() {}

    private static List<Fault> each(Stage stage, java.util.function.Function<Service, Fault> fault) {
        return stage.stack().services().stream().map(fault).toList();
    }
}
