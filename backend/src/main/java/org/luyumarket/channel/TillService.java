package org.luyumarket.channel;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.luyumarket.channel.Receipt.Line;
import org.luyumarket.channel.Receipt.Recorded;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class TillService implements Tills {

    private static final int LATEST = 50;

    private final ReceiptRepository receipts;
    private final PartnerRepository partners;
    private final KnownTrades trades;
    private final Ledger ledger;
    private final Divisions divisions;
    private final Outbox outbox;
    private final Clock clock;

    TillService(
            ReceiptRepository receipts,
            PartnerRepository partners,
            KnownTrades trades,
            Ledger ledger,
            Divisions divisions,
            Outbox outbox,
            Clock clock) {
        this.receipts = receipts;
        this.partners = partners;
        this.trades = trades;
        this.ledger = ledger;
        this.divisions = divisions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Mono<Partner> open(String key) {
        return partners.withKey(TillKey.hash(key)).switchIfEmpty(Mono.error(WrongPartnerKey::new));
    }

    @Override
    @Transactional
    public Mono<Recorded> record(Receipt receipt, Partner partner) {
        Instant now = clock.instant();
        return trades.now()
                .doOnNext(known -> new ReceiptRules(known, divisions).check(receipt, partner, now))
                .flatMap(known -> claim(receipt, partner, now)
                        .flatMap(first -> first ? enter(receipt, partner, known) : repeated(receipt, partner)));
    }

    private Mono<Boolean> claim(Receipt receipt, Partner partner, Instant now) {
        String original = receipt.original();
        Mono<Void> known = original == null
                ? Mono.empty()
                : receipts.lock(partner.id(), original)
                        .then(Mono.defer(() -> receipts.find(partner.id(), original)))
                        .filter(found -> found.receipt().kind() == DealKind.SALE)
                        .switchIfEmpty(Mono.error(() -> new UnknownReceipt(original)))
                        .then();
        return known.then(Mono.defer(() -> receipts.claim(partner.id(), receipt, now)))
                .map(rows -> rows == 1);
    }

    private Mono<Recorded> enter(Receipt receipt, Partner partner, KnownTrade known) {
        ReceiptFacts facts = new ReceiptFacts(known, partner);
        String original = receipt.original();
        return (original == null
                        ? Mono.just(receipt.lines()).map(lines -> new Changed(receipt, lines))
                        : changed(receipt, original, partner))
                .flatMap(changed -> receipts.addLines(partner.id(), receipt.number(), changed.lines)
                        .then(Mono.defer(() -> ledger.record(facts.of(receipt, changed.sale, changed.lines))))
                        .then(Mono.defer(
                                () -> outbox.append(List.of(TillReported.of(partner.id(), receipt, changed.sale))))))
                .then(Mono.defer(() -> receipts.find(partner.id(), receipt.number())))
                .map(recorded -> new Recorded(recorded.receipt(), recorded.receivedAt(), false));
    }

    private Mono<Changed> changed(Receipt follower, String original, Partner partner) {
        Mono<List<Receipt>> before = receipts.followers(partner.id(), original)
                .map(Recorded::receipt)
                .collectList();
        return receipts.find(partner.id(), original)
                .map(Recorded::receipt)
                .zipWith(
                        before, (sale, others) -> new Changed(sale, new ReceiptLeft(sale, others).changesBy(follower)));
    }

    /** The sale that is spoken of, and the lines to record. */
    private record Changed(Receipt sale, List<Line> lines) {}

    private Mono<Recorded> repeated(Receipt receipt, Partner partner) {
        return receipts.fingerprint(partner.id(), receipt.number())
                .filter(receipt.fingerprint()::equals)
                .switchIfEmpty(Mono.error(() -> new ReceiptReused(receipt.number())))
                .then(Mono.defer(() -> receipts.find(partner.id(), receipt.number())));
    }

    @Override
    public Mono<Recorded> find(String number, Partner partner) {
        return receipts.find(partner.id(), number).switchIfEmpty(Mono.error(() -> new UnknownReceipt(number)));
    }

    @Override
    public Mono<Recorded> find(String partnerId, String number, Person viewer) {
        return trades.now()
                .filter(known -> known.partner(partnerId)
                        .filter(partner -> partner.isSeenBy(viewer))
                        .isPresent())
                .flatMap(known ->
                        receipts.find(partnerId, number).filter(found -> isSeen(found.receipt(), viewer, known)))
                .switchIfEmpty(Mono.error(() -> new UnknownReceipt(number)));
    }

    @Override
    public Flux<Recorded> latest(String partnerId, Person viewer) {
        return trades.now()
                .filter(known -> known.partner(partnerId)
                        .filter(partner -> partner.isSeenBy(viewer))
                        .isPresent())
                .flatMapMany(known ->
                        receipts.latest(partnerId, LATEST).filter(found -> isSeen(found.receipt(), viewer, known)));
    }

    /** A county's staff see receipts with something of their county on them. */
    private static boolean isSeen(Receipt receipt, Person viewer, KnownTrade known) {
        return viewer.role() != Role.COUNTY_STAFF
                || receipt.lines().stream()
                        .flatMap(line -> known.product(line.sku()).stream())
                        .anyMatch(product -> viewer.seesCounty(product.county()));
    }
}
