package org.gigstation.notification.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Seals what is personal before it reaches the database: names, numbers, texts. The id of the row is bound in, so that a sealed value is
 * worth nothing in another row. The blind index finds a value without opening any.
 */
@ApplicationScoped
public class Vault {

    private final Aead aead;
    private final Mac mac;

    Vault(KeyFile keys) {
        var pair = keys.load();
        this.aead = pair.aead();
        this.mac = pair.mac();
    }

    public byte[] seal(String text, UUID row) {
        try {
            return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), octets(row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /** @throws IllegalStateException when it was sealed for another row or with keys that are no longer there */
    public String open(byte[] sealed, UUID row) {
        try {
            return new String(aead.decrypt(sealed, octets(row)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what row " + row + " holds was sealed with other keys", e);
        }
    }

    /** Equal for equal texts, and says nothing about the text to those without the key. */
    public byte[] index(String text) {
        try {
            return mac.computeMac(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no blind index", e);
        }
    }

    private static byte[] octets(UUID row) {
        return ByteBuffer.allocate(16)
                .putLong(row.getMostSignificantBits())
                .putLong(row.getLeastSignificantBits())
                .array();
    }
}
