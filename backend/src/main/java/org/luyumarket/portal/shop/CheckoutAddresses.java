package org.luyumarket.portal.shop;

import java.util.List;
import org.luyumarket.addressbook.AddressBook;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.FormInput;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.CheckoutPage.Book;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Buyers who logged in choose where an order goes from their address book. */
@Component
class CheckoutAddresses {

    private static final Logger log = LoggerFactory.getLogger(CheckoutAddresses.class);

    private final AddressBook book;
    private final AddressSheet sheet;

    CheckoutAddresses(AddressBook book, AddressSheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /** Where the buyer usually has things sent. */
    Mono<Destination> usual(Shopper shopper) {
        return Mono.justOrEmpty(shopper.person())
                .flatMapMany(book::of)
                .next()
                .map(saved -> Destination.of(saved.to()))
                .defaultIfEmpty(Destination.UNKNOWN);
    }

    /** What was typed, or the address that was picked instead; what cannot be used leaves it as it was typed. */
    Mono<Destination> chosen(FormInput input, Shopper shopper) {
        Person person = shopper.person();
        Mono<Destination> chosen = person == null || input.isBlank("address")
                ? Mono.fromSupplier(() -> sheet.typed(input))
                : picked(input.text("address"), person);
        return chosen.onErrorResume(Refusal.class, unusable -> Mono.just(sheet.unusable(input)));
    }

    private Mono<Destination> picked(String id, Person person) {
        return book.of(person)
                .filter(saved -> saved.id().toString().equals(id))
                .next()
                .map(saved -> Destination.of(saved.to()))
                .switchIfEmpty(Mono.error(NoSuchPage::new));
    }

    Mono<Book> page(CheckoutForm form, Shopper shopper, Texts texts) {
        return Mono.justOrEmpty(shopper.person())
                .flatMap(person -> book.of(person).collectList())
                .map(addresses -> new Book(sheet.kept(addresses, form.destination(), texts), true, form.keepsAddress()))
                .defaultIfEmpty(new Book(List.of(), false, false));
    }

    /** The order stands whether or not its address could be kept. */
    Mono<Void> keep(CheckoutForm form, Shopper shopper) {
        return Mono.justOrEmpty(shopper.person())
                .filter(person -> form.keepsAddress())
                .flatMap(person -> book.add(form.destination().shipTo(new FieldChecks()), person))
                .then()
                .onErrorResume(failure -> Mono.fromRunnable(
                        () -> log.warn("The address of an order was not kept: {}", failure.toString())));
    }
}
