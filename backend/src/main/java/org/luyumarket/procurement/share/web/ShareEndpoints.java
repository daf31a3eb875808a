package org.luyumarket.procurement.share.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.share.Canteen;
import org.luyumarket.procurement.share.Filing;
import org.luyumarket.procurement.share.ReservedShare;
import org.luyumarket.procurement.share.Shares;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a unit reserves in a year, and what was done of it. */
@RestController
@RequestMapping("/api/v1/institutions/{institution}/shares/{year}")
class ShareEndpoints {

    private final Shares shares;

    ShareEndpoints(Shares shares) {
        this.shares = shares;
    }

    @GetMapping
    @Operation(summary = "The share that a unit reserves in a year, and what was done of it")
    Mono<ShareView> of(@PathVariable UUID institution, @PathVariable int year, @AuthenticationPrincipal Person viewer) {
        return shares.of(institution, year, viewer).map(ShareView::of);
    }

    /** The version is 0 for the first filing of a year. */
    @PutMapping
    @Operation(summary = "Files the share of a year, or files it again")
    Mono<ShareView> file(
            @PathVariable UUID institution,
            @PathVariable int year,
            @RequestParam(defaultValue = "0") long version,
            @RequestBody FilingBody body,
            @AuthenticationPrincipal Person person) {
        return Mono.fromSupplier(body::filing)
                .flatMap(filing -> shares.file(institution, year, new Shares.Version(version, filing), person))
                .map(ShareView::of);
    }

    /** A share with its sums. */
    record ShareView(ReservedShare share, Money reserved, int executionRatio) {

        static ShareView of(ReservedShare share) {
            return new ShareView(share, share.filing().reserved(), share.executionRatio());
        }
    }

    /** A filing as it is sent; ratios are basis points. */
    record FilingBody(
            @Nullable Canteen canteen,
            @Nullable Money canteenTotal,
            @Nullable Integer ratio,
            @Nullable Money unionTotal,
            @Nullable Integer unionRatio,
            @Nullable String note) {

        Filing filing() {
            new FieldChecks().required("canteen", canteen).refuseIfAny();
            return new Filing(
                    requireNonNull(canteen),
                    requireNonNullElse(canteenTotal, Cny.zero()),
                    requireNonNullElse(ratio, 0),
                    requireNonNullElse(unionTotal, Cny.zero()),
                    requireNonNullElse(unionRatio, 0),
                    requireNonNullElse(note, ""));
        }
    }
}
