package org.gigstation.registry.labourer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A person to be registered. Birth date and nationality follow from {@code idNumber}.
 *
 * @param idNumber 18 digits (GB 11643)
 * @param phones numbers that reach the person, the primary one first; a line may be shared with others
 * @param divisionCode 12-digit code of the home village
 * @param householdNumber the village's number of the household, {@code null} for a household of its own
 * @param profile {@code null} for somebody who has not told yet
 * @param permitNumber work permit of a foreign national
 */
record NewLabourer(
        @NotBlank String name,
        @NotBlank String idNumber,
        @NotNull @Size(max = 5) List<@NotBlank String> phones,
        @NotNull @Pattern(regexp = "[0-9]{12}") String divisionCode,
        @Size(min = 1, max = 20) String householdNumber,
        @Valid Profile profile,
        @NotNull @Size(max = 3) List<@Valid @NotNull ConsentWish> consents,
        @Size(min = 1, max = 40) String permitNumber) {}
