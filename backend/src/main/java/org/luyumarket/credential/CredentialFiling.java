package org.luyumarket.credential;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.credential.Credentials.CheckedLicence;
import org.luyumarket.credential.Credentials.NewCredential;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a credential must be like to be filed. */
@Component
class CredentialFiling {

    private static final int MOST_PHOTOS = 4;
    private static final int LONGEST_NUMBER = 60;

    private final Suppliers suppliers;
    private final Catalog catalog;
    private final CredentialRepository credentials;
    private final Ids ids;
    private final Clock clock;

    CredentialFiling(Suppliers suppliers, Catalog catalog, CredentialRepository credentials, Ids ids, Clock clock) {
        this.suppliers = suppliers;
        this.catalog = catalog;
        this.credentials = credentials;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Credential> of(NewCredential wanted, Person person) {
        check(wanted);
        return suppliers
                .find(wanted.supplierId())
                .filter(supplier -> person.sees(supplier.county(), supplier.id()))
                .switchIfEmpty(Mono.error(() -> new InvalidInput("supplierId", "unknown-supplier")))
                .delayUntil(supplier -> goodsOf(supplier, wanted.sku()))
                .map(supplier -> credential(
                        wanted, supplier, new Credential.Filing(person.id(), person.displayName(), clock.instant())))
                .delayUntil(this::followsOn);
    }

    Credential of(CheckedLicence licence) {
        NewCredential filed = new NewCredential(
                licence.holder().id(),
                CredentialKind.BUSINESS_LICENCE,
                null,
                licence.number(),
                LocalDate.now(clock),
                licence.validTo(),
                List.of());
        return credential(
                filed,
                licence.holder(),
                new Credential.Filing(licence.applicant(), licence.holder().name(), clock.instant()));
    }

    private void check(NewCredential wanted) {
        LocalDate to = wanted.validTo();
        LocalDate today = LocalDate.now(clock);
        new FieldChecks()
                .text("number", wanted.number(), LONGEST_NUMBER)
                .check(to == null || !to.isBefore(wanted.validFrom()), "validTo", "credential-backwards")
                .check(to == null || !to.isBefore(today), "validTo", "credential-ended")
                .check(!wanted.photos().isEmpty(), "photos", "required")
                .check(wanted.photos().size() <= MOST_PHOTOS, "photos", "too-many", MOST_PHOTOS)
                .refuseIfAny();
    }

    private Mono<Product> goodsOf(Supplier supplier, @Nullable String sku) {
        return sku == null
                ? Mono.empty()
                : catalog.find(sku)
                        .filter(product -> product.supplierId().equals(supplier.id()))
                        .switchIfEmpty(Mono.error(() -> new InvalidInput("sku", "other-suppliers-goods")));
    }

    /** A gap in a series could not be told from no gap: what begins later waits until the day before it does. */
    private Mono<Void> followsOn(Credential credential) {
        LocalDate today = LocalDate.now(clock);
        return credentials
                .approved(credential.holder().supplierId())
                .filter(credential::isOfSeries)
                .flatMap(before -> Mono.justOrEmpty(before.validTo()))
                .concatWithValues(today)
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .map(end -> end.plusDays(1))
                .filter(next -> credential.validFrom().isAfter(next))
                .flatMap(next -> Mono.error(() -> new InvalidInput("validFrom", "credential-gap", next)));
    }

    private Credential credential(NewCredential wanted, Supplier supplier, Credential.Filing filedBy) {
        return new Credential(
                ids.next(),
                new Credential.Holder(supplier.id(), supplier.name(), supplier.county()),
                wanted.kind(),
                wanted.sku(),
                wanted.number().strip(),
                wanted.validFrom(),
                wanted.validTo(),
                filedBy,
                CredentialStatus.FILED,
                null,
                List.of(),
                0);
    }
}
