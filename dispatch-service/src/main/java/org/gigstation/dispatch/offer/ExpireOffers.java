package org.gigstation.dispatch.offer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.gigstation.kit.work.WorkLoop;

/** Looks every second for offers that nobody answered. */
@ApplicationScoped
class ExpireOffers {

    private static final Duration EVERY = Duration.ofSeconds(1);

    private final ExpirePass pass;
    private WorkLoop loop;

    @Inject
    ExpireOffers(ExpirePass pass) {
        this.pass = pass;
    }

    void start(@Observes StartupEvent event) {
        loop = new WorkLoop("offer-expiry", EVERY, pass::expire);
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }
}
