package org.luyumarket.addressbook.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.addressbook.AddressBook;
import org.luyumarket.addressbook.AddressReader;
import org.luyumarket.addressbook.ParsedAddress;
import org.luyumarket.addressbook.SavedAddress;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.InvalidInput;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The addresses of whoever asks. */
@RestController
@RequestMapping("/api/v1/people/me/addresses")
class AddressEndpoints {

    private final AddressBook book;
    private final AddressReader reader;

    AddressEndpoints(AddressBook book, AddressReader reader) {
        this.book = book;
        this.reader = reader;
    }

    @GetMapping
    @Operation(summary = "My addresses, the preferred one first")
    Flux<AddressView> mine(@AuthenticationPrincipal Person person) {
        return book.of(person).map(AddressView::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Keeps an address", description = "At most 20; the first one is preferred.")
    Mono<AddressView> add(@RequestBody AddressBody body, @AuthenticationPrincipal Person person) {
        return book.add(body.shipTo(), person).map(AddressView::of);
    }

    @PutMapping("/{id}")
    Mono<AddressView> change(
            @PathVariable UUID id, @RequestBody AddressBody body, @AuthenticationPrincipal Person person) {
        return book.change(id, body.shipTo(), person).map(AddressView::of);
    }

    @PostMapping("/{id}/preferred")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "From now on orders go here unless they say otherwise")
    Mono<Void> prefer(@PathVariable UUID id, @AuthenticationPrincipal Person person) {
        return book.prefer(id, person);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Removes an address; for a day it can be brought back")
    Mono<Void> remove(@PathVariable UUID id, @AuthenticationPrincipal Person person) {
        return book.remove(id, person);
    }

    @PostMapping("/{id}/restoration")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Brings a removed address back")
    Mono<Void> bringBack(@PathVariable UUID id, @AuthenticationPrincipal Person person) {
        return book.bringBack(id, person);
    }

    @PostMapping("/reading")
    @Operation(summary = "Reads name, phone, division and street from a pasted text", description = """
                    Keeps nothing. What cannot be told is an empty text; the division may be no more than a city or a province, or
                    missing.""")
    ParsedAddress read(@RequestBody PastedBody body) {
        return reader.read(requireNonNullElse(body.text(), ""));
    }

    /** A text as it was copied, at most 400 characters. */
    record PastedBody(@Nullable String text) {}

    /** Where to, as in an order. */
    record AddressBody(
            @Nullable String name,
            @Nullable String phone,
            @Nullable DivisionCode divisionCode,
            @Nullable String address) {

        ShipTo shipTo() {
            if (divisionCode == null) {
                throw new InvalidInput("shipTo.divisionCode", "required");
            }
            return new ShipTo(
                    requireNonNullElse(name, ""),
                    requireNonNullElse(phone, ""),
                    divisionCode,
                    requireNonNullElse(address, ""));
        }
    }

    /** An address of one's own, in full. */
    record AddressView(
            UUID addressId, String name, String phone, DivisionCode divisionCode, String address, boolean preferred) {

        static AddressView of(SavedAddress saved) {
            ShipTo to = saved.to();
            return new AddressView(saved.id(), to.name(), to.phone(), to.division(), to.address(), saved.preferred());
        }
    }
}
