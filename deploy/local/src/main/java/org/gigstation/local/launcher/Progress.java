package org.gigstation.local.launcher;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gigstation.local.stack.StackConfig;
import org.gigstation.local.stack.StackStatus;
import org.gigstation.local.stack.StackStatus.PartStatus;
import org.gigstation.local.stack.StackStatus.State;

/** Shows the start as it happens: one line when a part begins, one when it is ready. */
final class Progress {
    private static final long BETWEEN_LOOKS_MILLIS = 100;
    private static final Set<State> WORTH_A_LINE = EnumSet.of(State.READY, State.FAILED, State.RESTARTING);
    private static final Map<String, String> CHINESE = Map.of(
            "postgres", "数据库",
            "kafka", "消息流",
            "handsets", "短信中心与手机墙",
            "keycloak", "登录",
            "gig-registry-service", "人员与用工主体",
            "dispatch-service", "派工",
            "notification-service", "短信",
            "gateway", "入口");

    private final StackConfig config;
    private final Map<String, State> shown = new HashMap<>();

    Progress(StackConfig config) {
        this.config = config;
    }

    /**
     * @param supervisor the process just launched, null when one was running before
     * @return whether everything became ready
     */
    boolean follow(Process supervisor) throws InterruptedException {
        while (true) {
            Optional<StackStatus> status = StackStatus.read(config.statusFile());
            status.ifPresent(this::show);
            State state = status.map(StackStatus::state).orElse(State.STARTING);
            if (state == State.READY && status.get().allReady()) {
                return true;
            }
            if (state == State.FAILED) {
                explain(status.get());
                return false;
            }
            boolean gone =
                    supervisor == null ? status.flatMap(StackStatus::supervisor).isEmpty() : !supervisor.isAlive();
            if (gone) {
                Terminal.complain("后台进程已退出 · the supervisor ended; its log: " + config.log("supervisor"));
                return false;
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    private void show(StackStatus status) {
        for (PartStatus part : status.parts()) {
            if (shown.put(part.name(), part.state()) != part.state() && WORTH_A_LINE.contains(part.state())) {
                Terminal.say(line(part));
            }
        }
    }

    private static String line(PartStatus part) {
        String sign = part.state() == State.READY ? "✓" : part.state() == State.FAILED ? "✗" : "↻";
        return "  %s %-22s %5.1f s  %s"
                .formatted(sign, part.name(), part.startMillis() / 1000.0, CHINESE.getOrDefault(part.name(), ""));
    }

    private void explain(StackStatus status) {
        Terminal.complain("未能启动 · did not start: " + status.problem());
        status.parts().stream()
                .filter(part -> part.state() == State.FAILED)
                .forEach(part -> Terminal.say("  日志 · log of " + part.name() + ": " + part.log()));
    }
}
