package org.luyumarket.ordering;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.SaleFact;
import org.luyumarket.ledger.SaleFact.CertificateOnFile;
import org.luyumarket.ledger.SaleFact.Destination;
import org.luyumarket.ledger.SaleFact.Evidence;
import org.luyumarket.ledger.SaleFact.Kind;
import org.luyumarket.ledger.SaleFact.Producer;
import org.luyumarket.ledger.SaleFact.Source;
import org.luyumarket.ledger.SaleFact.Trade;
import org.luyumarket.ordering.pricing.PricedLine;
import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.payment.RefundBounced;
import org.luyumarket.payment.RefundSettled;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.supplier.Certificate;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What the ledger is told of an order: the value of the goods, line by line. Freight is no sale of a county's goods, so neither
 * it nor the share of a refund that falls on it is told.
 */
@Component
class SaleFacts {

    private static final String LINE = ":line:";

    private final Suppliers suppliers;
    private final Ledger ledger;

    SaleFacts(Suppliers suppliers, Ledger ledger) {
        this.suppliers = suppliers;
        this.ledger = ledger;
    }

    Mono<List<SaleFact>> ofSale(PlacedOrder order, PaymentSucceeded money) {
        Moved moved = Moved.once(Kind.SALE, "order:" + order.terms().number(), money.paidAt());
        return Flux.fromIterable(order.lines().all())
                .map(LineShare::whole)
                .concatMap(share -> fact(order, share, moved))
                .collectList();
    }

    Mono<List<SaleFact>> ofRefund(PlacedOrder order, RefundSettled money, List<LineShare> shares) {
        return facts(order, shares, Moved.once(Kind.REFUND, refund(money.refundId()), money.settledAt()));
    }

    /** Its own cause, and a correction of the refund. */
    Mono<List<SaleFact>> ofBounce(PlacedOrder order, RefundBounced money, List<LineShare> shares) {
        String cause = "refund-bounced:" + money.refundId();
        Moved moved = new Moved(Kind.CORRECTION, cause, money.bouncedAt(), refund(money.refundId()));
        return facts(order, shares, moved);
    }

    /** The money that a refund took back of each line, by its position. */
    Mono<Map<Integer, Money>> takenBackBy(RefundBounced money) {
        String cause = refund(money.refundId()) + LINE;
        return ledger.everyEntry(EntryFilter.all().behind(money.reference()))
                .map(LedgerEntry::fact)
                .filter(fact -> fact.cause().startsWith(cause))
                .collectMap(fact -> Integer.valueOf(fact.cause().substring(cause.length())), SaleFact::money);
    }

    private static String refund(UUID id) {
        return "refund:" + id;
    }

    private Mono<List<SaleFact>> facts(PlacedOrder order, List<LineShare> shares, Moved moved) {
        return Flux.fromIterable(shares)
                .concatMap(share -> fact(order, share, moved))
                .collectList();
    }

    private Mono<SaleFact> fact(PlacedOrder order, LineShare share, Moved moved) {
        PricedLine line = share.line().sold();
        Instant soldAt = requireNonNullElse(order.standing().takings().paidAt(), moved.at());
        return producer(line, LocalDate.ofInstant(soldAt, ChinaTime.ZONE))
                .map(producer -> new SaleFact(
                        moved.cause() + LINE + line.position(),
                        moved.kind(),
                        moved.at(),
                        line.goods(),
                        share.money(),
                        share.weight(),
                        share.boxes(),
                        producer,
                        new Destination(order.terms().division(), null, null),
                        Trade.via(Channel.ONLINE).under(campaigns(line)),
                        new Evidence(Source.ORDER, order.terms().number(), false),
                        moved.corrects() == null ? null : moved.corrects() + LINE + line.position()));
    }

    private static List<String> campaigns(PricedLine line) {
        return line.reduction() == null ? List.of() : line.reduction().campaigns();
    }

    /** As on the day of the sale, for a refund too: it must get the verdict that the sale got. */
    private Mono<Producer> producer(PricedLine line, LocalDate soldOn) {
        return suppliers
                .find(line.supplierId())
                .flatMap(supplier -> suppliers
                        .certificate(supplier.id(), soldOn)
                        .map(certificate -> producer(supplier, onFile(certificate)))
                        .defaultIfEmpty(producer(supplier, null)));
    }

    private static Producer producer(Supplier supplier, @Nullable CertificateOnFile certificate) {
        return new Producer(
                supplier.id(),
                supplier.name(),
                supplier.county(),
                certificate,
                supplier.households(),
                supplier.persons());
    }

    private static CertificateOnFile onFile(Certificate certificate) {
        return new CertificateOnFile(certificate.number(), certificate.validFrom(), certificate.validTo());
    }

    /** What happened to money: came in, went back or came home, why and when, and what it undoes. */
    private record Moved(
            Kind kind, String cause, Instant at, @Nullable String corrects) {

        static Moved once(Kind kind, String cause, Instant at) {
            return new Moved(kind, cause, at, null);
        }
    }
}
