package org.luyumarket.portal.producers;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.luyumarket.catalog.Product;
import org.luyumarket.inventory.Presale;
import org.luyumarket.inventory.PresaleState;
import org.luyumarket.inventory.StockLevel;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.PresaleForm;
import org.luyumarket.storefront.desk.PresaleIndex;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.stereotype.Component;

/** Lays presales out for those who open them. */
@Component
class PresaleSheets {

    private static final int WHOLE = 1_000;

    private final Clock clock;

    PresaleSheets(Clock clock) {
        this.clock = clock;
    }

    /** Presales with what there is to know of their products. */
    record Found(List<Presale> presales, Map<String, Product> products, Map<String, StockLevel> stock) {

        /** Boxes that are sold or about to be. */
        long sold(Presale presale) {
            return Math.max(
                    0,
                    presale.boxes() - requireNonNull(stock.get(presale.sku())).available());
        }
    }

    String today() {
        return LocalDate.now(clock).toString();
    }

    PresaleIndex index(Found found, Refused refused, String list, Texts texts) {
        return new PresaleIndex(
                texts.get("presale.lead." + (list.startsWith("/supply") ? "supplier" : "staff")),
                list,
                refused.orElse("end", FormState.of(Map.of())),
                found.presales().stream()
                        .map(presale -> row(presale, found, texts))
                        .toList());
    }

    private PresaleIndex.Row row(Presale presale, Found found, Texts texts) {
        Product product = requireNonNull(found.products().get(presale.sku()));
        boolean open = presale.state() == PresaleState.OPEN;
        long sold = open ? found.sold(presale) : 0;
        return new PresaleIndex.Row(
                presale.id().toString(),
                texts.term(product.name()),
                presale.sku(),
                texts.get("presale.tonnes", Shown.tonnes(presale.tonnage().grams())),
                days(presale.opensOn(), presale.closesOn(), texts),
                days(presale.ships().first(), presale.ships().last(), texts),
                open
                        ? texts.get(
                                "presale.sold.of",
                                Shown.count(sold),
                                Shown.count(presale.boxes()),
                                texts.unit(product.saleUnit(), presale.boxes()))
                        : "",
                Math.toIntExact(sold * WHOLE / presale.boxes()),
                state(presale, texts),
                presale.state().isUnderWay(),
                open);
    }

    private static String days(LocalDate first, LocalDate last, Texts texts) {
        return Shown.day(first, texts) + " – " + Shown.day(last, texts);
    }

    private Badge state(Presale presale, Texts texts) {
        boolean waits =
                presale.state() == PresaleState.PLANNED && !presale.opensOn().isAfter(LocalDate.now(clock));
        return new Badge(
                texts.get("presale.state." + (waits ? "WAITING" : presale.state())),
                switch (presale.state()) {
                    case PLANNED -> Tone.WAIT;
                    case OPEN -> Tone.GOOD;
                    case ENDED, WITHDRAWN -> Tone.PLAIN;
                });
    }

    static PresaleForm form(FormState form, String list, Collection<Product> products) {
        Map<Boolean, List<Product>> byAllowed = products.stream()
                .sorted(Comparator.comparing(Product::sku))
                .collect(Collectors.partitioningBy(product -> product.handling().presaleAllowed()));
        return new PresaleForm(
                list,
                form,
                requireNonNull(byAllowed.get(true)).stream()
                        .map(product -> new Option(
                                product.sku(), words(product), product.sku().equals(form.value("sku"))))
                        .toList(),
                requireNonNull(byAllowed.get(false)).stream()
                        .map(product -> new PresaleForm.Closed(words(product), page(product, list)))
                        .toList());
    }

    private static String words(Product product) {
        return product.name() + " · " + product.packSpec();
    }

    /** Where staff allow its presale. */
    private static String page(Product product, String list) {
        return list.startsWith("/supply") ? "" : "/staff/products/" + product.sku();
    }
}
