package org.luyumarket.portal.staff.deals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.channel.Partner;
import org.luyumarket.channel.Partners;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.Campaign;
import org.luyumarket.platform.Division;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.DealForm.Choices;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What can be chosen in the form of a deal, with what is chosen now. */
@Component
class DealChoices {

    private final Catalog catalog;
    private final Suppliers suppliers;
    private final Partners partners;
    private final Divisions divisions;

    DealChoices(Catalog catalog, Suppliers suppliers, Partners partners, Divisions divisions) {
        this.catalog = catalog;
        this.suppliers = suppliers;
        this.partners = partners;
        this.divisions = divisions;
    }

    Mono<Choices> of(FormState form, Person person, Texts texts) {
        return Mono.zip(
                        suppliers
                                .all()
                                .filter(one -> person.seesCounty(one.county()))
                                .collectList(),
                        catalog.all()
                                .filter(one -> person.seesCounty(one.county()))
                                .collectList(),
                        partners.all(person).filter(Partner::active).collectList())
                .map(parts -> new Choices(
                        suppliers(parts.getT1(), form),
                        products(parts.getT2(), form),
                        DealWords.channels(form.value("channel"), texts),
                        DealWords.modes(form.value("mode"), texts),
                        partners(parts.getT3(), form),
                        campaigns(form, texts),
                        places(texts)));
    }

    private static List<Option> suppliers(List<Supplier> all, FormState form) {
        return all.stream()
                .map(one -> new Option(one.id(), one.name(), one.id().equals(form.value("supplier"))))
                .toList();
    }

    static List<Option> products(List<Product> all, FormState form) {
        return all.stream()
                .map(one -> new Option(
                        one.sku(), one.sku() + " " + one.name(), one.sku().equals(form.value("product"))))
                .toList();
    }

    private static List<Option> partners(List<Partner> all, FormState form) {
        return all.stream()
                .map(one -> new Option(one.id(), one.name(), one.id().equals(form.value("partner"))))
                .toList();
    }

    private static List<Option> campaigns(FormState form, Texts texts) {
        return Arrays.stream(Campaign.values())
                .map(Enum::name)
                .map(name -> new Option(name, texts.get("deal.campaign." + name), form.has("campaigns", name)))
                .toList();
    }

    /** Shandong's cities and what is in them, to pick from while typing. */
    private List<Option> places(Texts texts) {
        return divisions.within(DivisionCode.SHANDONG).stream()
                .flatMap(city -> Stream.concat(Stream.of(city), divisions.within(city.code()).stream()))
                .map(Division::code)
                .map(code -> new Option(divisions.fullName(code, texts.locale()), code.value(), false))
                .toList();
    }
}
