package org.gigstation.local.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gigstation.local.backup.KeyFiles;
import org.gigstation.local.backup.Restore;
import org.gigstation.local.stack.StackConfig;
import org.gigstation.local.stack.StackStatus;
import org.gigstation.local.stack.StackStatus.PartStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Puts a backup in the place of what the running stack holds. On another machine: {@code ./gig up} first, which brings the schema, then this
 * with the folder of the keys beside the file.
 */
@Command(name = "restore", description = "恢复 · put a backup in the place of what runs now")
final class RestoreCommand implements Callable<Integer> {
    @Parameters(arity = "1", description = "file written by ./gig backup")
    private Path file;

    @Override
    public Integer call() throws Exception {
        StackConfig config = Gig.config();
        if (Files.notExists(file)) {
            throw new IllegalStateException("没有这个文件 · no file " + file);
        }
        Map<String, Long> rows = new Restore(Servers.of(config)).read(file.toAbsolutePath());
        setAnchorsAside(config);
        boolean keys = bringKeys(config, KeyFiles.beside(file.toAbsolutePath()));
        startServicesAgain(config);
        Terminal.say("恢复完成 · restored: " + rows + " rows" + (keys ? ", keys too" : "; the keys here stay"));
        Terminal.say(
                "每条事件重新发布，已处理的不变；备份之后删除的人再次删除 · every event is told again, what was taken changes nothing; who was erased since is erased again");
        return 0;
    }

    /** What was anchored since the backup lies beyond the chain that came back. The old anchors stay to be looked at, under another name. */
    private static void setAnchorsAside(StackConfig config) throws IOException {
        Path audit = config.home().resolve("audit");
        if (Files.notExists(audit)) {
            return;
        }
        try (DirectoryStream<Path> anchors = Files.newDirectoryStream(audit, "*.anchors")) {
            for (Path file : anchors) {
                Files.move(
                        file,
                        file.resolveSibling(file.getFileName() + ".before-restore-"
                                + Instant.now().getEpochSecond()));
            }
        }
    }

    private static boolean bringKeys(StackConfig config, Path folder) throws IOException {
        boolean any = false;
        for (Path key : KeyFiles.places(config.home())) {
            Path saved = KeyFiles.saved(folder, config.home(), key);
            if (Files.exists(saved)) {
                Files.createDirectories(key.getParent());
                Files.copy(saved, key, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                any = true;
            }
        }
        return any;
    }

    /** They hold keys and copies in memory; the supervisor starts again what ends. */
    private static void startServicesAgain(StackConfig config) {
        StackStatus.read(config.statusFile()).stream()
                .flatMap(status -> status.parts().stream())
                .filter(part -> part.name().endsWith("-service"))
                .map(PartStatus::pid)
                .filter(pid -> pid > 0)
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .forEach(ProcessHandle::destroy);
    }
}
