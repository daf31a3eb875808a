package org.luyumarket.portal.shop;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.addressbook.AddressBook;
import org.luyumarket.addressbook.AddressReader;
import org.luyumarket.addressbook.ParsedAddress;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.portal.shop.GiftForm.Row;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.KeptAddress;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Recipients of gifts, as they are typed in one line, pasted many at once, or taken from the giver's address book. */
@Component
class GiftAddresses {

    /** Well formed, and nothing is sent there: what was typed names no place. */
    private static final DivisionCode NOWHERE = new DivisionCode("100000");

    private static final int LONGEST_LINE = 400;

    private final AddressBook book;
    private final AddressReader reader;
    private final AddressSheet sheet;
    private final Divisions divisions;

    GiftAddresses(AddressBook book, AddressReader reader, AddressSheet sheet, Divisions divisions) {
        this.book = book;
        this.reader = reader;
        this.sheet = sheet;
        this.divisions = divisions;
    }

    /** Where it goes, as far as that can be read; what is missing is refused where it is checked. */
    ShipTo shipTo(Row row) {
        ParsedAddress found = reader.read(cut(row.address()));
        DivisionCode division = found.division();
        return division == null || !divisions.isDeliverable(division)
                ? new ShipTo(row.name(), row.phone(), NOWHERE, row.address())
                : new ShipTo(row.name(), row.phone(), division, found.street());
    }

    static boolean isNowhere(ShipTo to) {
        return to.division().equals(NOWHERE);
    }

    /** Each line is a recipient; a line of which nothing can be told is passed over. */
    List<Row> read(String pasted, List<OrderLine> lines) {
        return pasted.lines()
                .map(line -> reader.read(cut(line.strip())))
                .filter(found -> !found.phone().isEmpty() || found.division() != null)
                .map(found -> row(found, lines))
                .toList();
    }

    private Row row(ParsedAddress found, List<OrderLine> lines) {
        return GiftForm.rowTo(found.name(), found.phone(), place(found.division()) + found.street(), lines);
    }

    private static String cut(String line) {
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    }

    private String place(@Nullable DivisionCode division) {
        return division == null ? "" : divisions.fullName(division);
    }

    /** An address of the giver's own book; empty where there is none of this id. */
    Mono<Row> kept(UUID id, Shopper shopper, List<OrderLine> lines) {
        return Mono.justOrEmpty(shopper.person())
                .flatMap(person -> book.find(id, person))
                .map(saved -> saved.to())
                .map(to -> GiftForm.rowTo(to.name(), to.phone(), place(to.division()) + to.address(), lines));
    }

    Mono<List<KeptAddress>> book(Shopper shopper, Texts texts) {
        return Mono.justOrEmpty(shopper.person())
                .flatMap(person -> book.of(person).collectList())
                .map(addresses -> sheet.kept(addresses, Destination.UNKNOWN, texts))
                .defaultIfEmpty(List.of());
    }

    /** The phone of the address that the giver uses most. */
    Mono<String> usualPhone(Shopper shopper) {
        return Mono.justOrEmpty(shopper.person())
                .flatMapMany(book::of)
                .next()
                .map(saved -> saved.to().phone())
                .defaultIfEmpty("");
    }
}
