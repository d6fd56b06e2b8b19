package org.gigstation.registry.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** The key of one row, 256 bits of AES-GCM. */
public final class DataKey {

    private final UUID row;
    private final Aead key;
    private final byte[] sealed;

    DataKey(UUID row, byte[] key, byte[] sealed) {
        this.row = row;
        this.sealed = sealed;
        try {
            this.key = new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the data key of row " + row + " is unusable", e);
        }
    }

    /** The key as it may be stored. */
    public byte[] sealed() {
        return sealed.clone();
    }

    public byte[] seal(String field, String plain) {
        try {
            return key.encrypt(plain.getBytes(StandardCharsets.UTF_8), Vault.boundTo(row, field));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a field could not be sealed in row " + row, e);
        }
    }

    public String open(String field, byte[] ciphertext) {
        try {
            return new String(key.decrypt(ciphertext, Vault.boundTo(row, field)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a field does not open in row " + row, e);
        }
    }
}
