package org.luyumarket.channel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.luyumarket.catalog.Product;
import org.luyumarket.supplier.Certificate;
import org.luyumarket.supplier.Supplier;

/** The products, suppliers and partners that a deal can speak of, as they are at one moment. */
record KnownTrade(
        Map<String, Product> products,
        Map<String, Supplier> suppliers,
        Map<String, List<Certificate>> certificates,
        Map<String, Partner> partners) {

    private static final int SUGGESTIONS = 3;

    Optional<Product> product(String sku) {
        return Optional.ofNullable(products.get(sku));
    }

    Optional<Supplier> supplier(String id) {
        return Optional.ofNullable(suppliers.get(id));
    }

    Optional<Partner> partner(String id) {
        return Optional.ofNullable(partners.get(id));
    }

    /** Of the certificates that began by then the one that lasts longest. */
    Optional<Certificate> certificate(String supplierId, LocalDate day) {
        return certificates.getOrDefault(supplierId, List.of()).stream()
                .filter(certificate -> !certificate.validFrom().isAfter(day))
                .max(Comparator.comparing(Certificate::validTo));
    }

    /** By id, name or credit code. */
    Optional<Supplier> supplierCalled(String text) {
        return supplier(text)
                .or(() -> suppliers.values().stream()
                        .filter(supplier -> supplier.name().equals(text)
                                || supplier.creditCode().equalsIgnoreCase(text))
                        .findFirst());
    }

    /** By number, name or variety, if only one product of the county can be meant. */
    Optional<Product> productCalled(String text, Optional<Supplier> supplier) {
        return product(text)
                .or(() -> onlyOne(candidates(supplier)
                        .filter(product -> product.name().equals(text))
                        .toList()))
                .or(() -> onlyOne(candidates(supplier)
                        .filter(product -> text.equals(product.variety()))
                        .toList()));
    }

    /** Those whose names share most with what was written. */
    List<Product> nearest(String text, Optional<Supplier> supplier) {
        return candidates(supplier)
                .sorted(Comparator.comparingInt((Product product) -> -Alike.of(text, product.name() + product.sku()))
                        .thenComparing(Product::sku))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** A deal may be with another supplier of the county than the one whose label the product carries. */
    private Stream<Product> candidates(Optional<Supplier> supplier) {
        return products.values().stream()
                .filter(product -> supplier.isEmpty()
                        || product.county().equals(supplier.orElseThrow().county()));
    }

    private static Optional<Product> onlyOne(List<Product> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
