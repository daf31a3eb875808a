package org.luyumarket.channel.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.Partner;
import org.luyumarket.channel.PartnerTerms;
import org.luyumarket.channel.Partners;
import org.luyumarket.channel.PriceBand;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Mode;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Partners and the keys of their tills, for staff. */
@RestController
@RequestMapping("/api/v1/staff/partners")
class PartnerEndpoints {

    private final Partners partners;

    PartnerEndpoints(Partners partners) {
        this.partners = partners;
    }

    @GetMapping
    Mono<List<Partner>> all(@AuthenticationPrincipal Person viewer) {
        return partners.all(viewer).collectList();
    }

    @GetMapping("/{id}")
    Mono<Partner> find(@PathVariable String id, @AuthenticationPrincipal Person viewer) {
        return partners.find(id, viewer);
    }

    @PostMapping
    Mono<ResponseEntity<Partner>> add(@RequestBody PartnerBody body, @AuthenticationPrincipal Person staff) {
        return partners.add(requireNonNullElse(body.id, ""), body.terms(), staff)
                .map(partner -> ResponseEntity.created(URI.create("/api/v1/staff/partners/" + partner.id()))
                        .body(partner));
    }

    @PutMapping("/{id}")
    Mono<Partner> change(
            @PathVariable String id,
            @RequestParam long version,
            @RequestBody PartnerBody body,
            @AuthenticationPrincipal Person staff) {
        return partners.change(id, version, body.terms(), staff);
    }

    /** The new key, which is shown this once; the one before stops working. */
    @PostMapping("/{id}/key")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<NewKey> renewKey(@PathVariable String id, @AuthenticationPrincipal Person staff) {
        return partners.renewKey(id, staff).map(NewKey::new);
    }

    @DeleteMapping("/{id}/key")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> withdrawKey(@PathVariable String id, @AuthenticationPrincipal Person staff) {
        return partners.withdrawKey(id, staff);
    }

    /** A key that nobody will be shown again. */
    record NewKey(String key) {}

    /** A partner as staff send it. */
    record PartnerBody(
            @Nullable String id,
            @Nullable String name,
            @Nullable DivisionCode county,
            @Nullable DivisionCode division,
            @Nullable Channel channel,
            @Nullable Mode mode,
            @Nullable String contract,
            @Nullable List<BandBody> prices,
            @Nullable Boolean active) {

        PartnerTerms terms() {
            new FieldChecks()
                    .required("name", name)
                    .required("division", division)
                    .required("channel", channel)
                    .refuseIfAny();
            Channel through = requireNonNull(channel);
            return new PartnerTerms(
                    requireNonNull(name),
                    county,
                    requireNonNull(division),
                    through,
                    requireNonNullElse(mode, through.usualMode()),
                    contract,
                    bands(),
                    requireNonNullElse(active, true));
        }

        private List<PriceBand> bands() {
            return requireNonNullElse(prices, List.<BandBody>of()).stream()
                    .map(BandBody::band)
                    .toList();
        }
    }

    /** What a kilogram may cost, from and to. */
    record BandBody(
            @Nullable String sku,
            @Nullable Money least,
            @Nullable Money most) {

        PriceBand band() {
            boolean ordered = least != null && most != null && least.isPositive() && !least.isGreaterThan(most);
            new FieldChecks()
                    .required("prices.sku", sku)
                    .check(ordered, "prices.least", "price-band")
                    .refuseIfAny();
            return new PriceBand(requireNonNull(sku), requireNonNull(least), requireNonNull(most));
        }
    }
}
