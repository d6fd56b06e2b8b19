package org.gigstation.demo.handset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The people behind the handsets: they read every offer that arrives on the wall and answer it as their temper is. */
public final class Crowd implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final System.Logger LOG = System.getLogger(Crowd.class.getName());
    private static final int HANDS = 6;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String wall;
    private final Temper temper;
    private final long slowestMillis;
    private final ScheduledExecutorService hands = Executors.newScheduledThreadPool(HANDS, Crowd::daemon);
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final CountDownLatch listening = new CountDownLatch(1);
    private final AtomicInteger offers = new AtomicInteger();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger thinking = new AtomicInteger();
    private volatile boolean open = true;

    /**
     * @param wall address of the wall of handsets
     * @param slowest the slowest people answer after this time
     */
    public Crowd(String wall, long seed, Duration slowest) {
        this.wall = wall;
        this.temper = new Temper(seed);
        this.slowestMillis = slowest.toMillis();
    }

    /** Returns when every message from now on is read. */
    public void gather() throws InterruptedException {
        daemon(this::readAll).start();
        if (!listening.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The wall of handsets at " + wall + " does not tell what arrives");
        }
    }

    public int offersRead() {
        return offers.get();
    }

    public int answersTyped() {
        return answers.get();
    }

    /** Whether everybody who wants to answer has done so. */
    public boolean quiet() {
        return thinking.get() == 0;
    }

    @Override
    public void close() {
        open = false;
        hands.shutdownNow();
    }

    private void readAll() {
        HttpRequest stream =
                HttpRequest.newBuilder(URI.create(wall + "/api/stream")).build();
        while (open) {
            try (Stream<String> lines =
                    http.send(stream, HttpResponse.BodyHandlers.ofLines()).body()) {
                listening.countDown();
                lines.takeWhile(line -> open)
                        .filter(line -> line.startsWith("data:"))
                        .forEach(this::read);
            } catch (IOException | java.io.UncheckedIOException lost) {
                LOG.log(System.Logger.Level.DEBUG, "The stream of the wall ended; following it again", lost);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void read(String line) {
        try {
            JsonNode event = JSON.readTree(line.substring("data:".length()));
            JsonNode message = event.get("message");
            String text = message.get("text").asText();
            if (message.get("toHandset").asBoolean()
                    && isOffer(text)
                    && seen.add(message.get("id").asText())) {
                offers.incrementAndGet();
                consider(event.get("number").asText(), text);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("The wall spoke no JSON", e);
        }
    }

    private static boolean isOffer(String text) {
        return text.contains("去回1") && text.contains("不去回2");
    }

    private void consider(String number, String offer) {
        temper.answer(number, offer).ifPresent(answer -> {
            thinking.incrementAndGet();
            hands.schedule(
                    () -> type(number, answer),
                    temper.thinkMillis(number, offer, slowestMillis),
                    TimeUnit.MILLISECONDS);
        });
    }

    private void type(String number, String text) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(wall + "/api/handsets/" + number + "/answers"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(Map.of("text", text))))
                    .build();
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 202) {
                LOG.log(System.Logger.Level.WARNING, "The wall refused an answer with {0}", status);
                return;
            }
            answers.incrementAndGet();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "An answer was not typed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            thinking.decrementAndGet();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "handset");
        thread.setDaemon(true);
        return thread;
    }
}
