package org.luyumarket.credential;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.DivisionCode;

/** One credential of a producer, for all its goods or for one sku; without a last day it holds for good. */
public record Credential(
        UUID id,
        Holder holder,
        CredentialKind kind,
        @Nullable String sku,
        String number,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Filing filing,
        CredentialStatus status,
        @Nullable Decision decision,
        List<UUID> photos,
        long version) {

    /** Whose it is. */
    public record Holder(String supplierId, String name, DivisionCode county) {}

    /** Who filed it, and when. */
    public record Filing(UUID personId, String person, Instant at) {}

    /** What became of it, and why; an approval needs no reason. */
    public record Decision(String person, Instant at, String reason) {}

    public boolean endsBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    public boolean isValidOn(LocalDate day) {
        return status == CredentialStatus.APPROVED && !validFrom.isAfter(day) && !endsBefore(day);
    }

    /** Whether this person may decide it: of the staff of its county, and not who filed it. */
    public boolean isDecidedBy(Person person) {
        return person.isStaff()
                && person.seesCounty(holder.county())
                && !person.id().equals(filing.personId());
    }

    /** Credentials of one series follow each other: what the one allowed, the next allows on. */
    boolean isOfSeries(Credential other) {
        return kind == other.kind
                && Objects.equals(sku, other.sku)
                && holder.supplierId().equals(other.holder.supplierId());
    }

    Credential decide(CredentialStatus next, Person person, Instant now, String reason) {
        if (!status.canBecome(next)) {
            throw new CredentialForbids("credential-decided");
        }
        if (!isDecidedBy(person)) {
            throw new CredentialForbids("credential-filed-by-the-same");
        }
        return new Credential(
                id,
                holder,
                kind,
                sku,
                number,
                validFrom,
                validTo,
                filing,
                next,
                new Decision(person.displayName(), now, reason),
                photos,
                version);
    }
}
