package org.luyumarket.inventory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.inventory.Lot;
import org.luyumarket.inventory.NewLot;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
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

    /** A lot as staff send it; what is missing is named. */
    record LotBody(
            @Nullable String sku,
            @Nullable Integer boxes,
            @Nullable LocalDate receivedOn) {

        NewLot toLot() {
            if (sku == null || boxes == null || receivedOn == null) {
                throw new InvalidInput(missing());
            }
            return new NewLot(sku, boxes, receivedOn);
        }

        private List<FieldError> missing() {
            List<FieldError> missing = new ArrayList<>();
            if (sku == null) {
                missing.add(new FieldError("sku", "required"));
            }
            if (boxes == null) {
                missing.add(new FieldError("boxes", "required"));
            }
            if (receivedOn == null) {
                missing.add(new FieldError("receivedOn", "required"));
            }
            return missing;
        }
    }
}
