package org.gigstation.registry;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.TokenAttacks;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class TokenAttacksTest extends TokenAttacks {

    TokenAttacksTest() {
        super(People.API + "/labourers");
    }
}
