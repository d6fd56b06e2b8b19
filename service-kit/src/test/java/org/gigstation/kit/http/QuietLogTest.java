package org.gigstation.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class QuietLogTest {

    private final Ear ear = new Ear();

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(ear);
    }

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(ear);
    }

    @Test
    void a_failure_is_logged_by_kind_and_place_and_not_in_the_words_of_people() {
        given().header("Authorization", "Bearer " + Tokens.operator())
                .get("/echo/broken")
                .then()
                .statusCode(500);

        assertThat(ear.heard).anyMatch(line -> line.contains("IllegalStateException") && line.contains("EchoResource"));
        assertThat(ear.heard).noneMatch(line -> line.contains("13812345678") || line.contains("张三"));
    }

    @Test
    void a_refused_value_is_not_repeated() {
        given().header("Authorization", "Bearer " + Tokens.operator())
                .contentType("application/json")
                .body("{\"text\":\"a\",\"headcount\":\"13812345678\",\"items\":[]}")
                .post("/echo")
                .then()
                .statusCode(400);

        assertThat(ear.heard).noneMatch(line -> line.contains("13812345678"));
    }

    private static final class Ear extends Handler {
        private final List<String> heard = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            var words = new StringWriter();
            words.append(new org.jboss.logmanager.formatters.PatternFormatter("%s").format(line));
            if (line.getThrown() != null) {
                line.getThrown().printStackTrace(new PrintWriter(words));
            }
            heard.add(words.toString());
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing to close
        }
    }
}
