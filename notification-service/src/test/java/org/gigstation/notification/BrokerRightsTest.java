package org.gigstation.notification;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.BrokerRights;
import org.gigstation.notification.testing.TestCarrier;

@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
class BrokerRightsTest extends BrokerRights {

    BrokerRightsTest() {
        super("notification");
    }
}
