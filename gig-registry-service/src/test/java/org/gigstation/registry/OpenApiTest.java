package org.gigstation.registry;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.OpenApiFreshness;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class OpenApiTest extends OpenApiFreshness {

    OpenApiTest() {
        super(People.API + "/openapi");
    }
}
