package org.luyumarket.inventory.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.inventory.NewPresale;
import org.luyumarket.inventory.Presale;
import org.luyumarket.inventory.Presales;
import org.luyumarket.inventory.ShipWindow;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Weight;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Presales of suppliers and of the staff of their county. */
@RestController
@RequestMapping("/api/v1/supply/presales")
class PresaleEndpoints {

    private final Presales presales;

    PresaleEndpoints(Presales presales) {
        this.presales = presales;
    }

    @GetMapping
    @Operation(summary = "Presales of products that a supplier sells or staff oversee, the latest first")
    Mono<List<Presale>> list(@AuthenticationPrincipal Person viewer) {
        return presales.of(viewer).collectList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Opens a presale of the coming harvest", description = """
                    So many grams of a product whose presale is allowed, sold from `opensOn` to `closesOn` and sent from `shipsFrom` to `shipsUntil`.
                    It opens on its day, as soon as nothing of the last harvest is left to be had.""")
    Mono<Presale> plan(@RequestBody PresaleBody body, @AuthenticationPrincipal Person by) {
        return presales.plan(body.toPresale(), by);
    }

    @PostMapping("/{id}/end")
    @Operation(summary = "Ends a presale before its time; one that has not opened is withdrawn")
    Mono<Presale> end(@PathVariable UUID id, @AuthenticationPrincipal Person by) {
        return presales.end(id, by);
    }

    /** A presale as a client sends it. */
    record PresaleBody(
            @Nullable String sku,
            @Nullable Long tonnageGrams,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate closesOn,
            @Nullable LocalDate shipsFrom,
            @Nullable LocalDate shipsUntil) {

        NewPresale toPresale() {
            new FieldChecks()
                    .required("sku", sku)
                    .required("tonnageGrams", tonnageGrams)
                    .required("opensOn", opensOn)
                    .required("closesOn", closesOn)
                    .required("shipsFrom", shipsFrom)
                    .required("shipsUntil", shipsUntil)
                    .refuseIfAny();
            return new NewPresale(
                    requireNonNull(sku),
                    new Weight(requireNonNull(tonnageGrams)),
                    requireNonNull(opensOn),
                    requireNonNull(closesOn),
                    new ShipWindow(requireNonNull(shipsFrom), requireNonNull(shipsUntil)));
        }
    }
}
