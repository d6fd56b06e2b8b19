package org.gigstation.kit.time;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The one source of new ids: UUIDv7, in the order of time, made before the first write. */
@ApplicationScoped
public class Ids {

    public UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
