package org.gigstation.notification;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.TokenAttacks;

@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
class TokenAttacksTest extends TokenAttacks {

    TokenAttacksTest() {
        super("/api/notification/v1/messages");
    }
}
