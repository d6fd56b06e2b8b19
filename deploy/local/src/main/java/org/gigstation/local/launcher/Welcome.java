package org.gigstation.local.launcher;

import java.util.List;
import org.gigstation.local.stack.Port;
import org.gigstation.local.stack.StackConfig;

/** Where everything is and who may come in. */
final class Welcome {
    private static final List<String> USERS =
            List.of("operator", "neighbour", "station-admin", "enterprise", "liaison", "county", "auditor", "worker");

    private Welcome() {}

    static void print(StackConfig config) {
        Terminal.say("");
        Terminal.say("零工驿站已就绪 · the station is open");
        Terminal.say("  工作台 console     " + config.url(Port.GATEWAY));
        if (config.smscHost().isEmpty()) {
            Terminal.say("  手机墙 handsets    " + config.url(Port.WALL));
        }
        Terminal.say("  登录 Keycloak      " + config.url(Port.KEYCLOAK) + "  (realm gig)");
        Terminal.say("  PostgreSQL         localhost:" + config.port(Port.POSTGRES)
                + "  (registry, dispatch, notification; 密码在 " + config.home().resolve("secrets.properties") + ")");
        Terminal.say("  Kafka              localhost:" + config.port(Port.KAFKA));
        Terminal.say("  用户 users         " + String.join(" · ", USERS));
        Terminal.say("  密码 password      <user>-demo");
        Terminal.say("  停止 stop          ./gig down");
    }
}
