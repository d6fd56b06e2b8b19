package org.gigstation.registry.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** The file that holds the keys, readable by its owner alone: {@code {"fields": <Tink AEAD keyset>, "index": <Tink PRF keyset>}}. */
final class KeysetFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path path;

    KeysetFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    /** {@code fields} seals and opens, {@code index} computes blind indexes. */
    record Keysets(KeysetHandle fields, KeysetHandle index) {

        /** The same keys and a fresh one for fields, which seals from now on; the index keeps its key, or nothing would be found again. */
        Keysets withNewFieldKey() throws GeneralSecurityException {
            KeysetHandle rotated = KeysetHandle.newBuilder(fields)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build();
            return new Keysets(rotated, index);
        }
    }

    boolean exists() {
        return Files.exists(path);
    }

    Keysets read() throws GeneralSecurityException {
        try {
            JsonNode file = JSON.readTree(path.toFile());
            return new Keysets(handle(file, "fields"), handle(file, "index"));
        } catch (IOException e) {
            throw new UncheckedIOException("the key file " + path + " cannot be read", e);
        }
    }

    Keysets create() throws GeneralSecurityException {
        var fresh = new Keysets(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
                KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, RegistryConfiguration.get()));
        write(fresh);
        return fresh;
    }

    /** Written beside and moved into place, so that a crash leaves the old keys or the new ones, never half of them. */
    void write(Keysets keysets) throws GeneralSecurityException {
        var file = JSON.createObjectNode();
        try {
            file.set("fields", JSON.readTree(serialize(keysets.fields())));
            file.set("index", JSON.readTree(serialize(keysets.index())));
            Files.createDirectories(path.getParent());
            Path fresh = path.resolveSibling(path.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    fresh,
                    JSON.writeValueAsString(file),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the key file " + path + " cannot be written", e);
        }
    }

    private static KeysetHandle handle(JsonNode file, String name) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                file.path(name).toString(), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static String serialize(KeysetHandle keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }
}
