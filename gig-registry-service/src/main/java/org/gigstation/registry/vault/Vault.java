package org.gigstation.registry.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.subtle.Random;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals personal data field by field. Every ciphertext is bound to its row and field (associated data), so that it opens nowhere else. A
 * labourer has a data key of their own, sealed by the station's keys: destroying it erases what it sealed, in copies too that lack the key.
 */
@Startup
@ApplicationScoped
public class Vault {

    private static final int INDEX_BYTES = 32;
    private static final int DATA_KEY_BYTES = 32;

    private final KeysetFile file;
    private final DataSource database;
    private volatile Aead fields;
    private volatile PrfSet index;

    Vault(@ConfigProperty(name = "gig.registry.keys") String path, DataSource database) {
        this.file = new KeysetFile(Path.of(path));
        this.database = database;
    }

    @PostConstruct
    void open() {
        try {
            AeadConfig.register();
            PrfConfig.register();
            use(file.exists() ? file.read() : firstKeys());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys of the registry cannot be used", e);
        }
    }

    /** What finds a value without opening it: a keyed hash of the normalised value, apart for each kind of value. */
    public String indexOf(String kind, String normalised) {
        try {
            byte[] value = (kind + ":" + normalised).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(index.computePrimary(value, INDEX_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no blind index could be made", e);
        }
    }

    public byte[] seal(UUID row, String field, byte[] plain) {
        try {
            return fields.encrypt(plain, boundTo(row, field));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a field could not be sealed", e);
        }
    }

    /** A field that does not open may have been sealed by a replica with newer keys: the file is read once more then. */
    public byte[] open(UUID row, String field, byte[] ciphertext) {
        try {
            return fields.decrypt(ciphertext, boundTo(row, field));
        } catch (GeneralSecurityException olderKeys) {
            return openWithKeysOfFile(row, field, ciphertext);
        }
    }

    private byte[] openWithKeysOfFile(UUID row, String field, byte[] ciphertext) {
        try {
            use(file.read());
            return fields.decrypt(ciphertext, boundTo(row, field));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a field does not open with these keys in row " + row, e);
        }
    }

    /** Adds a key to the file and seals with it from now on. What older keys sealed still opens. */
    synchronized void addKey() {
        try {
            KeysetFile.Keysets rotated = file.read().withNewFieldKey();
            file.write(rotated);
            use(rotated);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be added", e);
        }
    }

    /** A fresh data key for a row. */
    public DataKey newDataKey(UUID row) {
        byte[] key = Random.randBytes(DATA_KEY_BYTES);
        return new DataKey(row, key, seal(row, "data-key", key));
    }

    /** The data key of a row as {@link DataKey#sealed()} gave it. */
    public DataKey dataKey(UUID row, byte[] sealed) {
        return new DataKey(row, open(row, "data-key", sealed), sealed);
    }

    static byte[] boundTo(UUID row, String field) {
        return (row + "/" + field).getBytes(StandardCharsets.UTF_8);
    }

    private void use(KeysetFile.Keysets keysets) throws GeneralSecurityException {
        fields = primitive(keysets.fields(), Aead.class);
        index = primitive(keysets.index(), PrfSet.class);
    }

    private static <P> P primitive(KeysetHandle keyset, Class<P> kind) throws GeneralSecurityException {
        return keyset.getPrimitive(RegistryConfiguration.get(), kind);
    }

    /** A missing file beside sealed rows is a lost or mistyped path, never a reason to go on with new keys. */
    private KeysetFile.Keysets firstKeys() throws GeneralSecurityException {
        if (hasSealedRows()) {
            throw new IllegalStateException(
                    "the database holds sealed data but there is no key file; remedy: set GIG_REGISTRY_KEYS to it");
        }
        return file.create();
    }

    private boolean hasSealedRows() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT EXISTS (SELECT FROM phone_line) OR EXISTS (SELECT FROM labourer WHERE data_key IS NOT NULL)");
                var row = select.executeQuery()) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not say whether it holds sealed data", e);
        }
    }
}
