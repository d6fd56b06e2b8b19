package org.gigstation.dispatch;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.BrokerRights;

@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class BrokerRightsTest extends BrokerRights {

    BrokerRightsTest() {
        super("dispatch");
    }
}
