package org.gigstation.registry.labourer;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Period;

/**
 * A consent as the person gives or withdraws it.
 *
 * @param insuredSumFen the sum agreed for accident cover; more than 0 exactly when insurance is agreed to
 * @param validUntil {@code null}: a consent that still runs stays as it is, a new one runs for a year
 */
public record ConsentWish(
        @NotNull Consent.Purpose purpose,
        boolean granted,
        @Min(0) @Max(1_000_000_00) long insuredSumFen,
        LocalDate validUntil) {

    private static final Period REFRESH = Period.ofYears(1);

    @AssertTrue(message = "同意保险须写明保额，其他用途不写 · insurance names its sum, other purposes none")
    public boolean isSumFitsPurpose() {
        return (purpose == Consent.Purpose.INSURANCE && granted) == insuredSumFen > 0;
    }

    boolean isAlreadyMetBy(Consent current, LocalDate today) {
        boolean sameDay =
                !granted || (validUntil == null ? current.isValidOn(today) : validUntil.equals(current.validUntil()));
        return current.granted() == granted && current.insuredSumFen() == insuredSumFen && sameDay;
    }

    Consent asVersion(int version, LocalDate today) {
        LocalDate last = validUntil == null ? (granted ? today.plus(REFRESH) : today) : validUntil;
        return new Consent(purpose, version, granted, insuredSumFen, last);
    }
}
