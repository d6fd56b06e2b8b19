package org.gigstation.chaos.stack;

import java.util.List;
import java.util.stream.Stream;

/** A process with all its children: PostgreSQL is one process per connection. */
public final class Family {
    private final List<ProcessHandle> members;

    private Family(List<ProcessHandle> members) {
        this.members = members;
    }

    public static Family of(long pid) {
        ProcessHandle head = ProcessHandle.of(pid)
                .orElseThrow(() -> new IllegalStateException("Process " + pid + " is gone before its time"));
        return new Family(Stream.concat(Stream.of(head), head.descendants()).toList());
    }

    /** {@code kill -9} of the head; the children of PostgreSQL see it and end. @return when all are gone, whether the head was killed */
    public boolean kill() {
        boolean killed = members.get(0).destroyForcibly();
        members.get(0).onExit().join();
        members.stream().skip(1).forEach(ProcessHandle::destroyForcibly);
        return killed;
    }

    public boolean stop() {
        return signal("STOP");
    }

    public boolean goOn() {
        return signal("CONT");
    }

    private boolean signal(String name) {
        boolean head = Signals.send(name, members.get(0).pid());
        members.stream().skip(1).filter(ProcessHandle::isAlive).forEach(child -> Signals.send(name, child.pid()));
        return head;
    }
}
