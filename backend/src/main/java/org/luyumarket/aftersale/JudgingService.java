package org.luyumarket.aftersale;

import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.aftersale.Claim.Decided;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.LineRefund;
import org.luyumarket.payment.RefundRequest;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Outbox;
import org.luyumarket.platform.photo.Photo;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** What becomes of a claim, each step under its lock: two who judge at once judge one after the other. */
@Service
class JudgingService {

    private final ClaimRepository claims;
    private final ClaimPhotos photos;
    private final Ordering ordering;
    private final AuditTrail audit;
    private final Outbox outbox;

    JudgingService(ClaimRepository claims, ClaimPhotos photos, Ordering ordering, AuditTrail audit, Outbox outbox) {
        this.claims = claims;
        this.photos = photos;
        this.ordering = ordering;
        this.audit = audit;
        this.outbox = outbox;
    }

    @Transactional
    public Mono<Claim> open(Claim claim, List<Photo> prints) {
        return claims.add(claim)
                .filter(added -> added == 1)
                .switchIfEmpty(Mono.error(() -> new ClaimForbids("claim-exists")))
                .then(Mono.defer(() -> photos.add(claim.id(), prints)))
                .then(Mono.defer(() -> tell(claim)))
                .thenReturn(claim);
    }

    /** The claim is granted and its money wanted in one transaction; what is returned is to be sent after it. */
    @Transactional
    public Mono<RefundRequest> grant(UUID id, @Nullable Integer bad, Decided decided) {
        return claims.lock(id)
                .doOnNext(claim -> claim.mustWaitFor(decided.by(), decided.at()))
                .flatMap(claim -> ordering.intendLineRefund(
                                claim.goods().orderNumber(), refund(claim, worth(claim, bad)))
                        .delayUntil(refund -> store(claim.grant(refund.amount(), decided), decided)));
    }

    private static LineRefund refund(Claim claim, Money worth) {
        return new LineRefund(
                claim.goods().position(), worth, "坏果包赔：" + claim.goods().name(), "claim:" + claim.id());
    }

    private static Money worth(Claim claim, @Nullable Integer bad) {
        if (bad == null) {
            return claim.proposed();
        }
        new FieldChecks().range("bad", bad, 1, claim.loss().bad()).refuseIfAny();
        Money worth = claim.loss().worthOf(bad);
        return worth.isGreaterThan(claim.proposed()) ? claim.proposed() : worth;
    }

    @Transactional
    public Mono<Void> refuse(UUID id, Decided decided) {
        return claims.lock(id).flatMap(claim -> store(claim.refuse(decided), decided));
    }

    @Transactional
    public Mono<Void> appeal(UUID id, String why) {
        return claims.lock(id)
                .map(claim -> claim.appeal(why))
                .delayUntil(claims::store)
                .flatMap(this::tell);
    }

    private Mono<Void> store(Claim judged, Decided decided) {
        return claims.store(judged)
                .then(Mono.defer(() -> note(judged, decided.by())))
                .then(Mono.defer(() -> tell(judged)));
    }

    private Mono<Void> tell(Claim claim) {
        return outbox.append(List.of(ClaimChanged.of(claim)));
    }

    private Mono<Void> note(Claim judged, Person by) {
        String verb = judged.status() == ClaimStatus.GRANTED ? "claim.granted" : "claim.refused";
        String detail = judged.goods().sku() + " × " + judged.loss().bad();
        return by.isStaff()
                ? audit.record(by, new AuditedAction(verb, judged.goods().orderNumber(), detail))
                : Mono.empty();
    }
}
