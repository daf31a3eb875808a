package org.luyumarket.returns;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.LineRefund;
import org.luyumarket.payment.RefundRequest;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Outbox;
import org.luyumarket.returns.GoodsReturn.Deed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** The steps of a return, each under its lock: two who act at once act one after the other. */
@Service
class ReturnStepsService {

    private final ReturnRepository returns;
    private final Ordering ordering;
    private final Restocking restocking;
    private final AuditTrail audit;
    private final Outbox outbox;

    ReturnStepsService(
            ReturnRepository returns, Ordering ordering, Restocking restocking, AuditTrail audit, Outbox outbox) {
        this.returns = returns;
        this.ordering = ordering;
        this.restocking = restocking;
        this.audit = audit;
        this.outbox = outbox;
    }

    @Transactional
    public Mono<GoodsReturn> ask(GoodsReturn wanted) {
        return returns.add(wanted)
                .filter(added -> added == 1)
                .switchIfEmpty(Mono.error(() -> new ReturnForbids("return-exists")))
                .then(Mono.defer(() -> tell(wanted)))
                .thenReturn(wanted);
    }

    @Transactional
    public Mono<Void> step(UUID id, UnaryOperator<GoodsReturn> verb) {
        return returns.lock(id).map(verb).flatMap(this::store);
    }

    @Transactional
    public Mono<Void> refuse(UUID id, String reason, Deed deed) {
        return returns.lock(id)
                .map(known -> known.refuse(reason, deed))
                .flatMap(refused -> store(refused).then(Mono.defer(() -> note("return.refused", refused, deed.by()))));
    }

    /** The goods are taken back and their money is wanted in one transaction; what is returned is to be sent after it. */
    @Transactional
    public Mono<RefundRequest> refund(UUID id, int sellable, Deed deed) {
        return returns.lock(id)
                .doOnNext(known -> new FieldChecks()
                        .range("sellable", sellable, 0, known.goods().quantity())
                        .refuseIfAny())
                .flatMap(known -> ordering.intendLineRefund(known.goods().orderNumber(), refundOf(known))
                        .delayUntil(refund -> store(known.refund(refund.amount(), sellable, deed))
                                .then(Mono.defer(() -> restocking.restock(known, sellable, deed.by())))
                                .then(Mono.defer(() -> note("return.refunded", known, deed.by())))));
    }

    private static LineRefund refundOf(GoodsReturn known) {
        GoodsReturn.Goods goods = known.goods();
        return new LineRefund(goods.position(), goods.worth(), "退货：" + goods.name(), "return:" + known.id());
    }

    private Mono<Void> store(GoodsReturn changed) {
        return returns.store(changed).then(Mono.defer(() -> tell(changed)));
    }

    private Mono<Void> tell(GoodsReturn changed) {
        return outbox.append(List.of(ReturnChanged.of(changed)));
    }

    private Mono<Void> note(String verb, GoodsReturn decided, Person by) {
        GoodsReturn.Goods goods = decided.goods();
        String detail = goods.sku() + " × " + goods.quantity();
        return by.isStaff() ? audit.record(by, new AuditedAction(verb, goods.orderNumber(), detail)) : Mono.empty();
    }
}
