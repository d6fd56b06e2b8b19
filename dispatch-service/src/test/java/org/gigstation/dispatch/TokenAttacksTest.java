package org.gigstation.dispatch;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.TokenAttacks;

@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class TokenAttacksTest extends TokenAttacks {

    TokenAttacksTest() {
        super("/api/dispatch/v1/demands");
    }
}
