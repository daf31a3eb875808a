package org.luyumarket.credential.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.credential.Credential;
import org.luyumarket.credential.CredentialKind;
import org.luyumarket.credential.CredentialStatus;
import org.luyumarket.platform.DivisionCode;

/** A credential as its supplier and the staff of its county see it; without {@code validTo} it holds for good. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CredentialView(
        UUID credentialId,
        String supplierId,
        DivisionCode countyCode,
        CredentialKind kind,
        @Nullable String sku,
        String number,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Instant filedAt,
        CredentialStatus status,
        @Nullable String reason,
        List<String> photos) {

    static CredentialView of(Credential credential) {
        Credential.Decision decision = credential.decision();
        return new CredentialView(
                credential.id(),
                credential.holder().supplierId(),
                credential.holder().county(),
                credential.kind(),
                credential.sku(),
                credential.number(),
                credential.validFrom(),
                credential.validTo(),
                credential.filing().at(),
                credential.status(),
                decision == null ? null : decision.reason(),
                credential.photos().stream()
                        .map(photo -> "/api/v1/supply/credentials/" + credential.id() + "/photos/" + photo)
                        .toList());
    }
}
