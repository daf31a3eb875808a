package org.luyumarket.channel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Product;
import org.luyumarket.channel.DealTerms.Way;
import org.luyumarket.ledger.SaleFact;
import org.luyumarket.ledger.SaleFact.CertificateOnFile;
import org.luyumarket.ledger.SaleFact.Destination;
import org.luyumarket.ledger.SaleFact.Evidence;
import org.luyumarket.ledger.SaleFact.Goods;
import org.luyumarket.ledger.SaleFact.Kind;
import org.luyumarket.ledger.SaleFact.Producer;
import org.luyumarket.ledger.SaleFact.Source;
import org.luyumarket.ledger.SaleFact.Trade;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Weight;
import org.luyumarket.supplier.Supplier;

/** Turns deals into facts for the ledger. A return or correction is filed under the number of the sale that it follows. */
final class DealFacts {

    private static final LocalTime NOON = LocalTime.NOON;

    private final KnownTrade known;

    DealFacts(KnownTrade known) {
        this.known = known;
    }

    SaleFact fact(Deal deal, @Nullable Deal original) {
        DealTerms terms = deal.terms();
        Product product = known.product(terms.sku()).orElseThrow();
        return new SaleFact(
                deal.cause(),
                kind(deal.kind()),
                noon(terms.day()),
                goods(product, deal.names().product()),
                terms.money(),
                terms.weight(),
                boxes(terms.weight(), product),
                producer(
                        terms.supplierId(),
                        original == null ? terms.day() : original.terms().day()),
                new Destination(
                        terms.shipTo(), terms.buyer().division(), terms.buyer().name()),
                trade(terms.way()),
                evidence(deal, original == null ? deal : original),
                deal.kind() == DealKind.CORRECTION && original != null ? original.cause() : null);
    }

    private static Kind kind(DealKind kind) {
        return switch (kind) {
            case SALE -> Kind.SALE;
            case RETURN -> Kind.REFUND;
            case CORRECTION -> Kind.CORRECTION;
        };
    }

    /** The papers of a deal give a day, not an hour. */
    private static Instant noon(LocalDate day) {
        return day.atTime(NOON).atZone(ChinaTime.ZONE).toInstant();
    }

    static Goods goods(Product product, String name) {
        return new Goods(
                product.sku(), name, product.category(), product.variety(), product.grade(), product.packSpec());
    }

    /** As many sale units as the weight would fill. */
    static int boxes(Weight weight, Product product) {
        return Math.toIntExact(weight.grams() / product.netWeight().grams());
    }

    Producer producer(String supplierId, LocalDate day) {
        Supplier supplier = known.supplier(supplierId).orElseThrow();
        Optional<CertificateOnFile> certificate = known.certificate(supplierId, day)
                .map(found -> new CertificateOnFile(found.number(), found.validFrom(), found.validTo()));
        return new Producer(
                supplier.id(),
                supplier.name(),
                supplier.county(),
                certificate.orElse(null),
                supplier.households(),
                supplier.persons(),
                supplier.creditCode(),
                null);
    }

    private static Trade trade(Way way) {
        return new Trade(way.channel(), way.mode(), way.partnerId(), way.campaigns());
    }

    private static Evidence evidence(Deal deal, Deal original) {
        Papers papers = deal.terms().papers();
        return new Evidence(
                Source.OFFLINE_DEAL,
                original.number(),
                deal.demo(),
                papers.contract(),
                papers.invoice(),
                papers.weighNote(),
                deal.terms().remark());
    }
}
