package org.luyumarket.credential;

import java.util.UUID;
import org.luyumarket.platform.DivisionCode;

/** A credential was filed, approved, refused or withdrawn. */
public record CredentialChanged(
        UUID credentialId,
        String supplierId,
        DivisionCode county,
        CredentialKind kind,
        String number,
        CredentialStatus status) {

    static CredentialChanged of(Credential credential) {
        return new CredentialChanged(
                credential.id(),
                credential.holder().supplierId(),
                credential.holder().county(),
                credential.kind(),
                credential.number(),
                credential.status());
    }
}
