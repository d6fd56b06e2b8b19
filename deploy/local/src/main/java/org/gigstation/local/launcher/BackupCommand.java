package org.gigstation.local.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gigstation.local.backup.Backup;
import org.gigstation.local.backup.KeyFiles;
import org.gigstation.local.stack.StackConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** All databases of the running stack at one moment, and the keys beside them in a folder of their own. */
@Command(name = "backup", description = "备份 · all databases into one file, the keys into a folder beside it")
final class BackupCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", description = "file to write; invented from the time when none is given")
    private Path file;

    @Override
    public Integer call() throws Exception {
        StackConfig config = Gig.config();
        Path target = (file == null ? config.home().resolve("backups").resolve(name()) : file).toAbsolutePath();
        Files.createDirectories(target.getParent());
        Map<String, Long> rows = new Backup(Servers.of(config)).write(target);
        Path keys = KeyFiles.beside(target);
        saveKeys(config, keys);
        Terminal.say("备份完成 · backed up: " + rows + " rows");
        Terminal.say("  数据 · data  " + target);
        Terminal.say(
                "  密钥 · keys  " + keys + "  — 请与数据分开保管 · keep them apart from the data: both together read everything");
        Terminal.answer(target.toString());
        return 0;
    }

    private static void saveKeys(StackConfig config, Path folder) throws java.io.IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        for (Path key : KeyFiles.of(config.home())) {
            Files.copy(
                    key,
                    KeyFiles.saved(folder, config.home(), key),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static String name() {
        return "station-" + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")) + ".backup";
    }
}
