package org.gigstation.registry.enterprise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * An employer with its sites.
 *
 * @param enterpriseId an id made by the client, {@code null} to have one made; counts at registration only
 * @param uscc unified social credit code (GB 32100)
 * @param divisionCode 9-digit code of the township or 12-digit code of the village of its seat
 */
record EnterpriseCard(
        UUID enterpriseId,
        @NotBlank String uscc,
        @NotBlank @Size(max = 80) String name,
        @NotNull @Pattern(regexp = "[0-9]{9}([0-9]{3})?") String divisionCode,
        @NotNull LegalForm legalForm,
        @NotNull @Size(max = 50) List<@Valid @NotNull NewSite> sites) {}
