package org.gigstation.registry.labourer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.events.LabourerChanged.Status;
import org.gigstation.registry.person.IdNumber;
import org.gigstation.registry.person.PersonName;
import org.gigstation.registry.vault.DataKey;
import org.gigstation.registry.vault.Vault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A person on the register. Birth date and nationality follow from the identity number alone. */
@Entity
@Table(name = "labourer")
class Labourer {

    private static final String ID_NUMBER = "id-number";
    private static final String PERMIT = "permit";

    @Id
    UUID id;

    @Version
    long version;

    String name;

    @Column(name = "data_key")
    byte[] dataKey;

    @Column(name = "id_number_sealed")
    byte[] idNumberSealed;

    @Column(name = "id_number_index")
    String idNumberIndex;

    @Column(name = "permit_sealed")
    byte[] permitSealed;

    @Column(name = "birth_date")
    LocalDate birthDate;

    @Column(name = "foreign_national")
    boolean foreignNational;

    @Column(name = "division_code")
    String divisionCode;

    @Column(name = "household_id")
    UUID householdId;

    @Enumerated(EnumType.STRING)
    Status status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Profile profile;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<Consent> consents;

    @Column(name = "joined_on")
    LocalDate joinedOn;

    /** Written on every change, so that a change of lines or pairs alone makes a new version too. */
    @Column(name = "changed_at")
    Instant changedAt;

    protected Labourer() {}

    Labourer(UUID id, IdNumber idNumber, String idNumberIndex, DataKey key, LocalDate joinedOn) {
        this.id = id;
        this.dataKey = key.sealed();
        this.idNumberSealed = key.seal(ID_NUMBER, idNumber.value());
        this.idNumberIndex = idNumberIndex;
        this.birthDate = idNumber.birthDate();
        this.foreignNational = idNumber.isForeign();
        this.status = Status.ACTIVE;
        this.profile = Profile.UNTOLD;
        this.consents = List.of();
        this.joinedOn = joinedOn;
    }

    /** @return whether anything of it is new */
    boolean describe(PersonName newName, String villageCode, UUID household, Profile newProfile) {
        Profile told = newProfile.inOrder();
        boolean changed = !newName.value().equals(name)
                || !villageCode.equals(divisionCode)
                || !household.equals(householdId)
                || !told.equals(profile);
        name = newName.value();
        divisionCode = villageCode;
        householdId = household;
        profile = told;
        return changed;
    }

    /** @return the new versions that this made, none when all was agreed so already */
    List<Consent> agree(List<ConsentWish> wishes, LocalDate today) {
        List<Consent> made = new ArrayList<>();
        for (ConsentWish wish : wishes) {
            Optional<Consent> current = consent(wish.purpose());
            if (current.isEmpty() || !wish.isAlreadyMetBy(current.get(), today)) {
                made.add(wish.asVersion(current.map(Consent::version).orElse(0) + 1, today));
            }
        }
        List<Consent> kept = new ArrayList<>(consents);
        kept.removeIf(old -> made.stream().anyMatch(fresh -> fresh.purpose() == old.purpose()));
        kept.addAll(made);
        consents = made.isEmpty() ? consents : List.copyOf(kept);
        return made;
    }

    /** @return whether the permit is another than before */
    boolean permit(String number, Vault vault) {
        if (Objects.equals(number, permitNumber(vault).orElse(null))) {
            return false;
        }
        permitSealed = number == null ? null : key(vault).seal(PERMIT, number);
        return true;
    }

    boolean moveTo(Status next) {
        boolean changed = status != next;
        status = next;
        return changed;
    }

    /** Destroys the data key, and with it what it sealed; of the birth date only the year stays. */
    void shred(UUID emptyHousehold) {
        name = "";
        dataKey = null;
        idNumberSealed = null;
        idNumberIndex = null;
        permitSealed = null;
        birthDate = birthDate.withDayOfYear(1);
        householdId = emptyHousehold;
        profile = Profile.UNTOLD;
        consents = List.of();
        status = Status.RESTRICTED;
    }

    void touch(Instant now) {
        changedAt = now;
    }

    IdNumber idNumber(Vault vault) {
        return new IdNumber(key(vault).open(ID_NUMBER, idNumberSealed));
    }

    Optional<String> permitNumber(Vault vault) {
        return Optional.ofNullable(permitSealed).map(ciphertext -> key(vault).open(PERMIT, ciphertext));
    }

    /** A foreign national works with a permit number only (出境入境管理法). */
    boolean isPermitted() {
        return !foreignNational || permitSealed != null;
    }

    boolean isShredded() {
        return dataKey == null;
    }

    PersonName personName() {
        return new PersonName(name);
    }

    Optional<Consent> consent(Consent.Purpose purpose) {
        return consents.stream().filter(consent -> consent.purpose() == purpose).findFirst();
    }

    private DataKey key(Vault vault) {
        return vault.dataKey(id, dataKey);
    }
}
