package org.gigstation.registry.labourer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * All that can be changed of a person, at once. Identity number and birth date cannot.
 *
 * @param phones numbers that reach the person from now on, {@code null} to leave the lines alone
 */
record LabourerCard(
        @NotBlank String name,
        @Size(max = 5) List<@NotBlank String> phones,
        @NotNull @Pattern(regexp = "[0-9]{12}") String divisionCode,
        @Size(min = 1, max = 20) String householdNumber,
        @NotNull @Valid Profile profile,
        @Size(min = 1, max = 40) String permitNumber) {}
