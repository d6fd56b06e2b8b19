package org.gigstation.registry;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.BrokerRights;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class BrokerRightsTest extends BrokerRights {

    BrokerRightsTest() {
        super("registry");
    }
}
