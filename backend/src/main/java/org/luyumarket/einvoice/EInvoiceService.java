package org.luyumarket.einvoice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.luyumarket.einvoice.EInvoiceRepository.Wish;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Proceeds;
import org.luyumarket.ordering.SupplierProceeds;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Outbox;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class EInvoiceService implements EInvoices {

    private final EInvoiceRepository invoices;
    private final Ordering ordering;
    private final Proceeds proceeds;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    EInvoiceService(
            EInvoiceRepository invoices,
            Ordering ordering,
            Proceeds proceeds,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.invoices = invoices;
        this.ordering = ordering;
        this.proceeds = proceeds;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Mono<Void> wish(String orderNumber, Addressee to, Viewer buyer) {
        return Mono.fromRunnable(() -> to.check(new FieldChecks(), "").refuseIfAny())
                .then(Mono.defer(() -> ordering.bought(orderNumber, buyer)))
                .map(order -> wish(order, to))
                .flatMap(invoices::wish)
                .filter(wanted -> wanted > 0)
                .switchIfEmpty(Mono.error(() -> new EInvoiceForbids("einvoice-issued")))
                .then();
    }

    /** Whether an order awaits its payment may be out of date at once; then {@link PaidOrders} finds that out. */
    private Wish wish(Order order, Addressee to) {
        boolean paid = isPaid(order.status());
        Set<String> suppliers =
                order.lines().stream().map(Order.Line::supplierId).collect(Collectors.toSet());
        Instant now = clock.instant();
        return new Wish(order.number(), suppliers, to, now, paid ? now : null);
    }

    private static boolean isPaid(OrderStatus status) {
        return switch (status) {
            case PAID, SHIPPED, COMPLETED -> true;
            case AWAITING_PAYMENT -> false;
            case CANCELLED, EXPIRED, REFUNDED -> throw new EInvoiceForbids("einvoice-order-over");
        };
    }

    @Override
    public Mono<Void> withdraw(String orderNumber, Viewer buyer) {
        return ordering.bought(orderNumber, buyer)
                .flatMap(order -> invoices.withdraw(orderNumber))
                .then();
    }

    @Override
    public Flux<EInvoice> ofOrder(String orderNumber, Viewer buyer) {
        return ordering.bought(orderNumber, buyer).thenMany(Flux.defer(() -> invoices.ofOrder(orderNumber)));
    }

    @Override
    public Mono<Page<Asked>> of(boolean waiting, Person supplier, PageRequest page) {
        return invoices.of(supplierOf(supplier), waiting, page)
                .flatMap(found -> amounts(found.items()).map(amounts -> found.map(one -> asked(one, amounts))));
    }

    @Override
    public Mono<Asked> ofOrder(String orderNumber, Person supplier) {
        return invoices.ofOrder(orderNumber)
                .filter(invoice -> isSeenBy(supplier, invoice))
                .next()
                .flatMap(this::withAmount);
    }

    @Override
    public Mono<Asked> find(UUID id, Person supplier) {
        return seen(id, supplier).flatMap(this::withAmount);
    }

    @Override
    @Transactional
    public Mono<Void> issue(UUID id, Issued issued, Person supplier) {
        return Mono.fromRunnable(() -> issued.check(LocalDate.now(clock.withZone(ChinaTime.ZONE))))
                .then(Mono.defer(() -> seen(id, supplier)))
                .delayUntil(invoice -> invoices.issue(id, issued, clock.instant()))
                .delayUntil(invoice -> audit.record(supplier, noted(invoice, issued)))
                .flatMap(invoice -> outbox.append(
                        List.of(new EInvoiceIssued(invoice.orderNumber(), invoice.supplierId(), issued.number()))));
    }

    private static AuditedAction noted(EInvoice invoice, Issued issued) {
        return new AuditedAction("einvoice.noted", invoice.orderNumber(), issued.number() + " " + issued.on());
    }

    private Mono<EInvoice> seen(UUID id, Person supplier) {
        return invoices.find(id)
                .filter(invoice -> isSeenBy(supplier, invoice))
                .switchIfEmpty(Mono.error(UnknownEInvoice::new));
    }

    private static boolean isSeenBy(Person supplier, EInvoice invoice) {
        return invoice.paidAt() != null && invoice.supplierId().equals(supplier.supplierId());
    }

    /** Nobody else has any. */
    private static String supplierOf(Person person) {
        return Objects.requireNonNullElse(person.supplierId(), "");
    }

    private Mono<Asked> withAmount(EInvoice invoice) {
        return amounts(List.of(invoice)).map(amounts -> asked(invoice, amounts));
    }

    private Mono<Map<String, Money>> amounts(Collection<EInvoice> found) {
        return proceeds.of(found.stream().map(EInvoice::orderNumber).toList())
                .collectMap(part -> part.orderNumber() + "/" + part.supplierId(), EInvoiceService::kept);
    }

    private static Money kept(SupplierProceeds part) {
        return part.goods().plus(part.freight()).minus(part.goodsBack()).minus(part.freightBack());
    }

    private static Asked asked(EInvoice invoice, Map<String, Money> amounts) {
        return new Asked(invoice, amounts.getOrDefault(invoice.orderNumber() + "/" + invoice.supplierId(), Cny.zero()));
    }
}
