package org.gigstation.local.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The keys of a stack: without them what the databases hold sealed stays sealed for ever. */
public final class KeyFiles {
    private static final List<String> FILES = List.of("registry/keys.json", "notification/keys.json");

    private KeyFiles() {}

    /** Those that are there. */
    public static List<Path> of(Path home) {
        return FILES.stream().map(home::resolve).filter(Files::exists).toList();
    }

    /** Where a key of this home lies in a folder of saved keys. */
    public static Path saved(Path folder, Path home, Path key) {
        return folder.resolve(home.relativize(key).toString().replace('/', '-'));
    }

    /** All places where keys belong, there or not. */
    public static List<Path> places(Path home) {
        return FILES.stream().map(home::resolve).toList();
    }

    /** The folder for the keys of a backup. */
    public static Path beside(Path backup) {
        return backup.resolveSibling(backup.getFileName() + ".keys");
    }
}
