package org.gigstation.local.stack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.gigstation.local.stack.StackStatus.State;

/** Starts the stack, keeps it running, ends it. Runs in the background, in a process of its own. */
public final class Supervisor {
    private static final System.Logger LOG = System.getLogger(Supervisor.class.getName());

    private final StackConfig config;
    private final ScheduledExecutorService supervision = Executors.newScheduledThreadPool(4);
    private final ExecutorService starters = Executors.newCachedThreadPool();
    private final Stack stack;
    private final List<List<Part>> stages;
    private final CountDownLatch ended = new CountDownLatch(1);
    private State state = State.STARTING;
    private String problem = "";

    public Supervisor(StackConfig config, Map<String, String> environment) {
        this.config = config;
        this.stack = new Stack(config, environment, supervision, this::publish);
        this.stages = stack.stages();
    }

    /** Returns when the stack was asked to end, or could not start. */
    public boolean run() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        publish();
        try {
            stages.forEach(this::start);
            move(State.READY, "");
            LOG.log(System.Logger.Level.INFO, "Everything is ready");
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The stack did not start", e);
            move(State.FAILED, e.getMessage());
            return false;
        }
        ended.await();
        return true;
    }

    private void start(List<Part> stage) {
        List<CompletableFuture<Void>> starts = stage.stream()
                .map(part -> CompletableFuture.runAsync(part::startPatiently, starters))
                .toList();
        try {
            CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        }
    }

    private void stop() {
        List<List<Part>> backwards = new ArrayList<>(stages);
        Collections.reverse(backwards);
        for (List<Part> stage : backwards) {
            CompletableFuture.allOf(stage.stream()
                            .map(part -> CompletableFuture.runAsync(part::stop, starters))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        stack.close();
        synchronized (this) {
            state = state == State.FAILED ? State.FAILED : State.STOPPED;
        }
        publish();
        ended.countDown();
    }

    private void move(State next, String why) {
        synchronized (this) {
            state = next;
            problem = why;
        }
        publish();
    }

    private synchronized void publish() {
        if (stages == null) {
            return;
        }
        ProcessHandle self = ProcessHandle.current();
        new StackStatus(
                        self.pid(),
                        self.info().startInstant().orElse(Instant.EPOCH),
                        state,
                        problem == null ? "" : problem,
                        stages.stream().flatMap(List::stream).map(Part::status).toList())
                .write(config.statusFile());
    }
}
