package org.luyumarket.notice;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.aftersale.ClaimChanged;
import org.luyumarket.complaint.ComplaintChanged;
import org.luyumarket.credential.CredentialChanged;
import org.luyumarket.einvoice.EInvoiceIssued;
import org.luyumarket.fulfilment.ClaimPeriod;
import org.luyumarket.fulfilment.ParcelArrived;
import org.luyumarket.fulfilment.ParcelSent;
import org.luyumarket.fulfilment.ReceiptAssumed;
import org.luyumarket.notice.Notice.Kind;
import org.luyumarket.ordering.Concerned;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.platform.message.TextMessage;
import org.luyumarket.platform.message.TextMessages;
import org.luyumarket.returns.ReturnChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells those whom a piece of news concerns: in their list, and the buyer by a short message too. */
@Component
class Herald {

    private static final Logger log = LoggerFactory.getLogger(Herald.class);

    private final Ordering ordering;
    private final NoticeRepository notices;
    private final ReaderRepository readers;
    private final TextMessages messages;
    private final CourierNames couriers;
    private final ClaimPeriod claimPeriod;

    Herald(
            Ordering ordering,
            NoticeRepository notices,
            ReaderRepository readers,
            TextMessages messages,
            CourierNames couriers,
            ClaimPeriod claimPeriod) {
        this.ordering = ordering;
        this.notices = notices;
        this.readers = readers;
        this.messages = messages;
        this.couriers = couriers;
        this.claimPeriod = claimPeriod;
    }

    /** Not every reference of a payment is an order. */
    Mono<Void> paid(List<PaymentSucceeded> payments) {
        return ordering.concerned(
                        payments.stream().map(PaymentSucceeded::reference).toList())
                .flatMap(concerned -> notices.add(Stream.concat(
                                        concerned.entrySet().stream()
                                                .flatMap(order -> newsToShip(order.getKey(), order.getValue())),
                                        paidTogether(concerned).entrySet().stream()
                                                .flatMap(
                                                        paid -> ofBuyer(paid.getValue(), Kind.PAID, paid.getKey(), "")))
                                .toList())
                        .then(Mono.defer(() -> message(paidTogether(concerned), Kind.PAID, ""))));
    }

    private static Stream<News> newsToShip(String order, Concerned concerned) {
        return concerned.suppliers().stream()
                .map(supplier -> new News(News.supplier(supplier), Kind.TO_SHIP, order, ""));
    }

    /** By what was paid: who gave a gift hears of it once. */
    private static Map<String, Concerned> paidTogether(Map<String, Concerned> orders) {
        return orders.entrySet().stream().collect(toMap(Herald::paidUnder, Map.Entry::getValue, (one, other) -> one));
    }

    private static String paidUnder(Map.Entry<String, Concerned> order) {
        Concerned.Gift gift = order.getValue().gift();
        return gift == null ? order.getKey() : gift.number();
    }

    Mono<Void> sent(ParcelSent parcel) {
        return tellOfParcel(Kind.SENT, parcel.orderNumber(), called(parcel.courier(), parcel.trackingNumber()));
    }

    Mono<Void> arrived(ParcelArrived parcel) {
        return tellOfParcel(Kind.ARRIVED, parcel.orderNumber(), called(parcel.courier(), parcel.trackingNumber()));
    }

    private String called(String courier, String trackingNumber) {
        return couriers.inChinese(courier) + " " + trackingNumber;
    }

    Mono<Void> received(ReceiptAssumed receipt) {
        return tellBuyer(Kind.RECEIVED, receipt.orderNumber(), "");
    }

    Mono<Void> claimed(ClaimChanged claim) {
        return switch (claim.status()) {
            case OPEN ->
                notices.add(List.of(new News(
                        News.supplier(claim.supplierId()), Kind.CLAIM_TO_JUDGE, claim.orderNumber(), claim.goods())));
            case GRANTED -> tellBuyer(Kind.CLAIM_GRANTED, claim.orderNumber(), claim.goods());
            case DECLINED -> tellBuyer(Kind.CLAIM_DECLINED, claim.orderNumber(), claim.goods());
            case REJECTED -> tellBuyer(Kind.CLAIM_REJECTED, claim.orderNumber(), claim.goods());
            case APPEALED -> Mono.empty();
        };
    }

    /** Its county hears of a credential that was filed, its supplier of what became of it. */
    Mono<Void> decided(CredentialChanged credential) {
        String supplier = News.supplier(credential.supplierId());
        return switch (credential.status()) {
            case FILED -> tell(News.county(credential.county()), Kind.CREDENTIAL_FILED, credential);
            case APPROVED -> tell(supplier, Kind.CREDENTIAL_APPROVED, credential);
            case REFUSED -> tell(supplier, Kind.CREDENTIAL_REFUSED, credential);
            case WITHDRAWN -> tell(supplier, Kind.CREDENTIAL_WITHDRAWN, credential);
        };
    }

    private Mono<Void> tell(String audience, Kind kind, CredentialChanged credential) {
        return notices.add(
                List.of(new News(audience, kind, credential.number() + "/" + credential.credentialId(), "")));
    }

    Mono<Void> complained(ComplaintChanged complaint) {
        return switch (complaint.status()) {
            case OPEN ->
                notices.add(List.of(new News(
                        News.supplier(complaint.supplierId()),
                        Kind.COMPLAINT_TO_ANSWER,
                        complaint.orderNumber(),
                        complaint.goods())));
            case ANSWERED -> tellBuyer(Kind.COMPLAINT_ANSWERED, complaint.orderNumber(), complaint.goods());
            case ESCALATED -> tellBuyer(Kind.COMPLAINT_WITH_STAFF, complaint.orderNumber(), complaint.goods());
            case CLOSED -> tellBuyer(Kind.COMPLAINT_CLOSED, complaint.orderNumber(), complaint.goods());
        };
    }

    Mono<Void> returned(ReturnChanged goods) {
        return switch (goods.status()) {
            case ASKED -> tellSupplier(goods, Kind.RETURN_TO_ANSWER);
            case SENT -> tellSupplier(goods, Kind.RETURN_ON_ITS_WAY);
            case ACCEPTED -> tellBuyer(Kind.RETURN_ACCEPTED, goods.orderNumber(), goods.goods());
            case REFUNDED -> tellBuyer(Kind.RETURN_REFUNDED, goods.orderNumber(), goods.goods());
            case REFUSED -> tellBuyer(Kind.RETURN_REFUSED, goods.orderNumber(), goods.goods());
            case WITHDRAWN -> Mono.empty();
        };
    }

    /** Without a short message: the invoice itself comes by mail. */
    Mono<Void> invoiced(EInvoiceIssued invoice) {
        return ordering.concerned(invoice.orderNumber())
                .flatMap(concerned -> notices.add(
                        ofBuyer(concerned, Kind.EINVOICE_ISSUED, invoice.orderNumber(), invoice.invoiceNumber())
                                .toList()));
    }

    private Mono<Void> tellSupplier(ReturnChanged goods, Kind kind) {
        return notices.add(
                List.of(new News(News.supplier(goods.supplierId()), kind, goods.orderNumber(), goods.goods())));
    }

    private Mono<Void> tellOfParcel(Kind kind, String orderNumber, String parcel) {
        return ordering.concerned(orderNumber)
                .flatMap(concerned -> tellBuyer(concerned, kind, orderNumber, parcel)
                        .then(Mono.defer(() -> tellRecipient(concerned, kind, parcel))));
    }

    /** Only if whoever gave the gift wanted it so; neither what it cost nor its order is told. */
    private Mono<Void> tellRecipient(Concerned concerned, Kind kind, String parcel) {
        Concerned.Gift gift = concerned.gift();
        return gift == null || gift.recipient() == null
                ? Mono.empty()
                : message(new TextMessage(
                        gift.recipient(), Wording.ofGift(kind, gift.from(), parcel, claimPeriod), null));
    }

    private Mono<Void> tellBuyer(Kind kind, String orderNumber, String detail) {
        return ordering.concerned(orderNumber).flatMap(concerned -> tellBuyer(concerned, kind, orderNumber, detail));
    }

    /** A guest has no list, but a phone. */
    private Mono<Void> tellBuyer(Concerned concerned, Kind kind, String orderNumber, String detail) {
        return notices.add(ofBuyer(concerned, kind, orderNumber, detail).toList())
                .then(Mono.defer(() -> message(Map.of(orderNumber, concerned), kind, detail)));
    }

    private static Stream<News> ofBuyer(Concerned concerned, Kind kind, String orderNumber, String detail) {
        return Stream.ofNullable(concerned.buyer())
                .map(buyer -> new News(News.person(buyer), kind, orderNumber, detail));
    }

    /** Guests have chosen nothing. */
    private Mono<Void> message(Map<String, Concerned> orders, Kind kind, String detail) {
        List<UUID> buyers = orders.values().stream()
                .map(Concerned::buyer)
                .flatMap(Stream::ofNullable)
                .toList();
        return readers.notByText(buyers, kind)
                .flatMapMany(unwilling -> Flux.fromIterable(orders.entrySet())
                        .filter(order -> !isOneOf(unwilling, order.getValue().buyer())))
                .flatMap(order -> message(message(order.getKey(), order.getValue(), kind, detail)))
                .then();
    }

    private static boolean isOneOf(Set<UUID> people, @Nullable UUID buyer) {
        return buyer != null && people.contains(buyer);
    }

    private static TextMessage message(String orderNumber, Concerned concerned, Kind kind, String detail) {
        return new TextMessage(concerned.phone(), Wording.of(kind, orderNumber, detail), concerned.buyer());
    }

    /** Told once is better than told twice, so a message that was not carried is not tried again. */
    private Mono<Void> message(TextMessage message) {
        return messages.send(message).onErrorResume(failure -> {
            log.warn("A message was not carried: {}", failure.toString());
            return Mono.empty();
        });
    }
}
