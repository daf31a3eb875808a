package org.luyumarket.shopwindow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.OffShelf;
import org.luyumarket.catalog.Product;
import org.luyumarket.catalog.Shelf;
import org.luyumarket.platform.Counties;
import org.luyumarket.supplier.Certificate;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Puts together what is offered from the catalogue and the suppliers. */
@Component
class AssortmentReader {

    private final KnownProducts products;
    private final Shelf shelf;
    private final Suppliers suppliers;
    private final Counties counties;
    private final SearchTexts texts = new SearchTexts();

    AssortmentReader(Catalog catalog, Shelf shelf, Suppliers suppliers, Counties counties) {
        this.products = new KnownProducts(catalog);
        this.shelf = shelf;
        this.suppliers = suppliers;
        this.counties = counties;
        Schedulers.boundedElastic().schedule(Chinese::openDictionaries);
    }

    /**
     * What is known is used again as far as it is still true. Works on a thread that may wait, as the index reads dictionaries the
     * first time.
     */
    Mono<Assortment> read(Assortment known, long catalogRevision, LocalDate day) {
        return Mono.zip(
                        sellable(catalogRevision),
                        suppliers.all().collectMap(Supplier::id),
                        suppliers.certificates().collectMultimap(Certificate::supplierId))
                .publishOn(Schedulers.boundedElastic())
                .map(read -> offers(read.getT1(), new Producers(read.getT2(), read.getT3(), known, day)))
                .map(offers -> Assortment.of(catalogRevision, day, offers, index(offers)));
    }

    private Mono<List<Product>> sellable(long catalogRevision) {
        Mono<Set<String>> ended = shelf.off().map(OffShelf::sku).collect(Collectors.toSet());
        return ended.zipWith(products.asOf(catalogRevision))
                .map(read -> read.getT2().stream()
                        .filter(product -> product.published() && !read.getT1().contains(product.sku()))
                        .toList());
    }

    private static List<Offer> offers(List<Product> products, Producers producers) {
        return products.stream().flatMap(producers::offer).toList();
    }

    private SearchIndex index(List<Offer> offers) {
        return texts.index(offers.stream().map(this::described).toList());
    }

    private Described described(Offer offer) {
        return Described.of(offer, counties.find(offer.product().county()).orElseThrow());
    }

    private record Producers(
            Map<String, Supplier> byId,
            Map<String, Collection<Certificate>> certificates,
            Assortment known,
            LocalDate day) {

        /** Nothing where the supplier is gone: nobody could send it. */
        Stream<Offer> offer(Product product) {
            return Stream.ofNullable(byId.get(product.supplierId())).map(supplier -> offer(product, supplier));
        }

        private Offer offer(Product product, Supplier supplier) {
            Certificate certificate = certificate(supplier);
            Offer former = known.day().equals(day) ? known.find(product.sku()) : null;
            return former != null && former.isMadeOf(product, supplier, certificate)
                    ? former
                    : Offer.of(product, supplier, certificate, day);
        }

        private @Nullable Certificate certificate(Supplier supplier) {
            return certificates.getOrDefault(supplier.id(), List.of()).stream()
                    .filter(certificate -> !certificate.validFrom().isAfter(day))
                    .max(Comparator.comparing(Certificate::validTo))
                    .orElse(null);
        }
    }
}
