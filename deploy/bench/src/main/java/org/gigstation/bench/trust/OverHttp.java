package org.gigstation.bench.trust;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.gigstation.chaos.stack.ChaosStack;

/** Yes by an operator's call, each with a key of its own, by as many clients as PostgreSQL alone had. */
final class OverHttp {
    private final ChaosStack stack;
    private final int clients;

    OverHttp(ChaosStack stack, int clients) {
        this.stack = stack;
        this.clients = clients;
    }

    /**
     * @param p99Millis of one call
     * @param failures calls that were not answered with a confirmation
     */
    record Run(double perSecond, double p99Millis, int failures) {}

    private record Share(List<Long> nanos, int failures) {}

    Run answer(List<String> offers) throws Exception {
        ConcurrentLinkedQueue<String> waiting = new ConcurrentLinkedQueue<>(offers);
        long began = System.nanoTime();
        List<Share> shares = Together.run(clients, () -> work(waiting));
        List<Long> nanos = new ArrayList<>();
        shares.forEach(share -> nanos.addAll(share.nanos()));
        double perSecond = Together.perSecond(nanos.size(), began);
        nanos.sort(null);
        int failures = shares.stream().mapToInt(Share::failures).sum();
        return new Run(perSecond, nanos.get((int) (nanos.size() * 0.99)) / 1e6, failures);
    }

    private Share work(ConcurrentLinkedQueue<String> waiting) throws IOException {
        List<Long> nanos = new ArrayList<>();
        int failures = 0;
        String url = stack.service("dispatch").replicas().get(0).url();
        try (BareClient client = new BareClient(url, stack.token("operator"))) {
            for (String offer = waiting.poll(); offer != null; offer = waiting.poll()) {
                long before = System.nanoTime();
                BareClient.Answer answer = client.post(
                        "/api/dispatch/v1/offers/" + offer + "/answers",
                        UUID.randomUUID().toString(),
                        "{\"intent\":\"ACCEPT\"}");
                boolean confirmed = answer.status() == 200 && answer.body().contains("\"outcome\":\"CONFIRMED\"");
                if (confirmed) {
                    nanos.add(System.nanoTime() - before);
                } else {
                    failures++;
                }
            }
        }
        return new Share(nanos, failures);
    }
}
