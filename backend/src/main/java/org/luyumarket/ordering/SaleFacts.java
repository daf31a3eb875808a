package org.luyumarket.ordering;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    Mono<List<SaleFact>> ofSales(List<PaidOrder> paid) {
        return facts(paid.stream()
                .flatMap(sale -> sale.order().lines().all().stream()
                        .map(LineShare::whole)
                        .map(share -> new Sold(sale.order(), share, moved(sale))))
                .toList());
    }

    private static Moved moved(PaidOrder sale) {
        String cause = "order:" + sale.order().terms().number();
        return Moved.once(Kind.SALE, cause, sale.money().paidAt());
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
        return facts(shares.stream().map(share -> new Sold(order, share, moved)).toList());
    }

    private Mono<List<SaleFact>> facts(List<Sold> sold) {
        Set<Seller> sellers = sold.stream().map(Sold::seller).collect(toSet());
        return Flux.fromIterable(sellers)
                .concatMap(seller -> producer(seller).map(producer -> Map.entry(seller, producer)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(producers -> sold.stream()
                        .flatMap(one ->
                                Stream.ofNullable(producers.get(one.seller())).map(one::fact))
                        .toList());
    }

    private static List<String> campaigns(PricedLine line) {
        return line.reduction() == null ? List.of() : line.reduction().campaigns();
    }

    private Mono<Producer> producer(Seller seller) {
        return suppliers
                .find(seller.supplier())
                .flatMap(supplier -> suppliers
                        .certificate(supplier.id(), seller.day())
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

    /** Who sold something, as of the day of the sale; for a refund too, which must get the verdict that the sale got. */
    private record Seller(String supplier, LocalDate day) {}

    /** A share of a line, and what its money did. */
    private record Sold(PlacedOrder order, LineShare share, Moved moved) {

        private PricedLine line() {
            return share.line().sold();
        }

        private Seller seller() {
            Instant soldAt = requireNonNullElse(order.standing().takings().paidAt(), moved.at());
            return new Seller(line().supplierId(), LocalDate.ofInstant(soldAt, ChinaTime.ZONE));
        }

        private SaleFact fact(Producer producer) {
            PricedLine line = line();
            return new SaleFact(
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
                    moved.corrects() == null ? null : moved.corrects() + LINE + line.position());
        }
    }

    /** What happened to money: came in, went back or came home, why and when, and what it undoes. */
    private record Moved(
            Kind kind, String cause, Instant at, @Nullable String corrects) {

        static Moved once(Kind kind, String cause, Instant at) {
            return new Moved(kind, cause, at, null);
        }
    }
}
