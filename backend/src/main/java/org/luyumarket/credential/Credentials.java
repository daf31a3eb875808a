package org.luyumarket.credential;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.photo.Photo;
import org.luyumarket.supplier.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The credentials of producers. Whoever may not see one is told that there is none. */
public interface Credentials {

    /** By somebody of the supplier, or by staff of its county for it. */
    Mono<Credential> file(NewCredential credential, Person person);

    /** By staff of its county who did not file it. What it covers may be sold from now until it ends. */
    Mono<Credential> approve(UUID id, Person staff);

    Mono<Credential> refuse(UUID id, String reason, Person staff);

    /** Takes back an approval, and with it, at once, what no other credential of the series lets be sold. */
    Mono<Credential> withdraw(UUID id, String reason, Person staff);

    /** Credentials that this supplier or these staff look after, what ends first before the rest. */
    Mono<Page<Credential>> of(View view, Person viewer, PageRequest page);

    Mono<Credential> find(UUID id, Person viewer);

    Mono<Photo> photo(UUID id, UUID photo, Person viewer);

    /** Approved credentials that have ended or will within so many days, without those that another follows. */
    Flux<Credential> ending(int days);

    /**
     * Files the licence of a new supplier that was checked when it came on board, and approves it at once; joins the caller's
     * transaction.
     */
    Mono<Void> takeOver(CheckedLicence licence, Person staff);

    /** A licence with its photos as they are kept, and under which id its applicant applied. */
    record CheckedLicence(
            Supplier holder, String number, @Nullable LocalDate validTo, UUID applicant, List<Photo> photos) {}

    /** What was filed, with its photos as they were sent; {@code sku} is null where it covers all goods. */
    record NewCredential(
            String supplierId,
            CredentialKind kind,
            @Nullable String sku,
            String number,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<byte[]> photos) {}

    /** Which credentials are looked at. */
    enum View {
        /** Filed, to be decided. */
        WAITING,
        /** The last of their series, ended or ending within ninety days. */
        ENDING,
        ALL
    }
}
