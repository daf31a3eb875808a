package org.luyumarket.aftersale;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.luyumarket.aftersale.Claim.Decided;
import org.luyumarket.aftersale.ClaimRepository.Sight;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.payment.Payments;
import org.luyumarket.payment.RefundRequest;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.photo.Darkroom;
import org.luyumarket.platform.photo.Photo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens no transaction itself: it prints photos and asks Stripe between those of others. */
@Service
class ClaimService implements Claims {

    private static final Logger log = LoggerFactory.getLogger(ClaimService.class);

    private static final int MAX_TEXT = 200;

    private final ClaimDesk desk;
    private final ClaimRepository claims;
    private final ClaimPhotos photos;
    private final ClaimOpening opening;
    private final JudgingService judging;
    private final Ordering ordering;
    private final Payments payments;
    private final Darkroom darkroom;
    private final Clock clock;

    ClaimService(
            ClaimDesk desk,
            ClaimRepository claims,
            ClaimPhotos photos,
            ClaimOpening opening,
            JudgingService judging,
            Ordering ordering,
            Payments payments,
            Darkroom darkroom,
            Clock clock) {
        this.desk = desk;
        this.claims = claims;
        this.photos = photos;
        this.opening = opening;
        this.judging = judging;
        this.ordering = ordering;
        this.payments = payments;
        this.darkroom = darkroom;
        this.clock = clock;
    }

    @Override
    public Mono<Claim> open(NewClaim claim, Viewer buyer) {
        return opening.of(claim, buyer)
                .flatMap(opened -> printed(claim.photos()).flatMap(prints -> judging.open(opened, prints)))
                .flatMap(opened -> claims.find(opened.id()));
    }

    private Mono<List<Photo>> printed(List<byte[]> sent) {
        return Flux.fromIterable(sent).concatMap(darkroom::print).collectList();
    }

    @Override
    public Flux<Claimable> claimable(String orderNumber, Viewer buyer) {
        return opening.claimable(orderNumber, buyer);
    }

    @Override
    public Flux<Claim> ofOrder(String orderNumber, Viewer buyer) {
        return ordering.bought(orderNumber, buyer).thenMany(Flux.defer(() -> claims.ofOrder(orderNumber)));
    }

    @Override
    public Mono<Page<Claim>> of(Filter filter, Person viewer, PageRequest page) {
        return claims.of(filter, new Sight(viewer, clock.instant()), page);
    }

    @Override
    public Mono<Claim> find(UUID id, Viewer viewer) {
        return desk.seen(id, viewer);
    }

    @Override
    public Mono<Photo> photo(UUID id, UUID photo, Viewer viewer) {
        return desk.seen(id, viewer)
                .flatMap(claim -> photos.find(id, photo))
                .switchIfEmpty(Mono.error(UnknownClaim::new));
    }

    @Override
    public Mono<Claim> grant(UUID id, Grant grant, Person judge) {
        new FieldChecks().optionalText("reason", grant.reason(), MAX_TEXT).refuseIfAny();
        return desk.judgedBy(id, judge)
                .flatMap(claim -> judging.grant(id, grant.bad(), decided(grant.reason(), judge)))
                .flatMap(this::send)
                .then(Mono.defer(() -> claims.find(id)));
    }

    /** What Stripe does not take now, the janitor of the payments sends later: the claim is granted either way. */
    private Mono<Void> send(RefundRequest refund) {
        return payments.refund(refund).then().onErrorResume(failure -> {
            log.warn("The refund for {} is sent later: {}", refund.idempotencyKey(), failure.toString());
            return Mono.empty();
        });
    }

    @Override
    public Mono<Claim> refuse(UUID id, String reason, Person judge) {
        new FieldChecks().text("reason", reason, MAX_TEXT).refuseIfAny();
        return desk.judgedBy(id, judge)
                .flatMap(claim -> judging.refuse(id, decided(reason, judge)))
                .then(Mono.defer(() -> claims.find(id)));
    }

    @Override
    public Mono<Claim> appeal(UUID id, String why, Viewer buyer) {
        new FieldChecks().text("reason", why, MAX_TEXT).refuseIfAny();
        return desk.ownedBy(id, buyer)
                .flatMap(claim -> judging.appeal(id, why.strip()))
                .then(Mono.defer(() -> claims.find(id)));
    }

    private Decided decided(String reason, Person judge) {
        return new Decided(judge, clock.instant(), reason.strip());
    }
}
