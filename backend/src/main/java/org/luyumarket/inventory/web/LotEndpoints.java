package org.luyumarket.inventory.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.inventory.Lot;
import org.luyumarket.inventory.NewLot;
import org.luyumarket.inventory.Origin;
import org.luyumarket.platform.FieldChecks;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class LotEndpoints {

    private final Inventory inventory;

    LotEndpoints(Inventory inventory) {
        this.inventory = inventory;
    }

    @PostMapping("/api/v1/staff/lots")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Lot> receive(@RequestBody LotBody body, @AuthenticationPrincipal Person staff) {
        return inventory.receive(body.toLot(), staff);
    }

    /** A lot as staff send it; where it was grown with township and orchard, or with neither. */
    record LotBody(
            @Nullable String sku,
            @Nullable Integer boxes,
            @Nullable LocalDate receivedOn,
            @Nullable String township,
            @Nullable String orchard) {

        NewLot toLot() {
            new FieldChecks()
                    .required("sku", sku)
                    .required("boxes", boxes)
                    .required("receivedOn", receivedOn)
                    .refuseIfAny();
            return new NewLot(requireNonNull(sku), requireNonNull(boxes), requireNonNull(receivedOn), origin());
        }

        private @Nullable Origin origin() {
            return township == null && orchard == null
                    ? null
                    : new Origin(requireNonNullElse(township, ""), requireNonNullElse(orchard, ""));
        }
    }
}
