package org.gigstation.registry.station;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What a station says of itself. {@code landline} stands in messages, as personal mobile numbers are refused there by carriers. */
record StationCard(
        @NotBlank @Size(max = 40) String nameZh,
        @NotBlank @Size(max = 80) String nameEn,
        @NotBlank
                @Pattern(
                        regexp = "0[0-9]{2,3}-?[0-9]{7,8}",
                        message = "应为固定电话，如 0874-8900001 · a landline such as 0874-8900001 is needed")
                String landline) {}
