package org.gigstation.notification.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import org.gigstation.notification.settings.NotificationSettings;

/**
 * The keys, outside the database: a file of two lines, first the AEAD keyset (several keys while one is being rotated out), then the keyset of
 * the blind index. Made for its owner alone when it is missing; replicas share one file.
 */
@ApplicationScoped
class KeyFile {

    private final Path path;

    KeyFile(NotificationSettings settings) {
        this.path = settings.keys();
    }

    record Keys(Aead aead, Mac mac) {}

    Keys load() {
        try {
            AeadConfig.register();
            MacConfig.register();
            List<String> lines = linesOrNew();
            var sealing = TinkJsonProtoKeysetFormat.parseKeyset(
                    lines.get(0), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            var indexing = TinkJsonProtoKeysetFormat.parseKeyset(
                    lines.get(1), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            return new Keys(
                    sealing.getPrimitive(RegistryConfiguration.get(), Aead.class),
                    indexing.getPrimitive(RegistryConfiguration.get(), Mac.class));
        } catch (GeneralSecurityException | IndexOutOfBoundsException e) {
            throw new IllegalStateException(path + " is no key file; restore it, or what it sealed is lost", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> linesOrNew() throws IOException, GeneralSecurityException {
        if (Files.notExists(path)) {
            create();
        }
        return Files.readAllLines(path);
    }

    private void create() throws IOException, GeneralSecurityException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(path.toAbsolutePath().getParent(), "keys", ".new", ownerOnly);
        Files.write(
                fresh,
                List.of(
                        json(KeysetHandle.generateNew(
                                PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get())),
                        json(KeysetHandle.generateNew(
                                PredefinedMacParameters.HMAC_SHA256_256BITTAG, RegistryConfiguration.get()))));
        try {
            Files.createLink(path.toAbsolutePath(), fresh);
        } catch (FileAlreadyExistsException e) {
            // another replica made them a moment earlier: those are the keys
        } finally {
            Files.delete(fresh);
        }
    }

    private static String json(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                        keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                .replaceAll("\\s*\\R\\s*", "");
    }
}
