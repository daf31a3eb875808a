package org.luyumarket.channel;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.FieldChecks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class PartnerService implements Partners {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,31}");
    private static final int MOST_PRICES = 200;

    private final PartnerRepository partners;
    private final KnownTrades trades;
    private final Divisions divisions;
    private final AuditTrail audit;
    private final Clock clock;

    PartnerService(PartnerRepository partners, KnownTrades trades, Divisions divisions, AuditTrail audit, Clock clock) {
        this.partners = partners;
        this.trades = trades;
        this.divisions = divisions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Flux<Partner> all(Person viewer) {
        return partners.all().filter(partner -> partner.isSeenBy(viewer));
    }

    @Override
    public Mono<Partner> find(String id, Person viewer) {
        return partners.find(id)
                .filter(partner -> partner.isSeenBy(viewer))
                .switchIfEmpty(Mono.error(() -> new UnknownPartner(id)));
    }

    @Override
    @Transactional
    public Mono<Partner> add(String id, PartnerTerms terms, Person staff) {
        String known = id.strip().toLowerCase(Locale.ROOT);
        return check(known, terms, staff)
                .then(Mono.defer(() -> partners.add(known, terms, false)))
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new PartnerTaken(known)))
                .then(audit.record(staff, new AuditedAction("partner.added", known, terms.name())))
                .then(Mono.defer(() -> partners.find(known)));
    }

    @Override
    @Transactional
    public Mono<Partner> change(String id, long version, PartnerTerms terms, Person staff) {
        return kept(id, staff)
                .flatMap(before -> check(id, terms, staff))
                .then(Mono.defer(() -> partners.change(id, version, terms)))
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new PartnerHasMoved(id)))
                .then(audit.record(staff, new AuditedAction("partner.changed", id, terms.summary())))
                .then(Mono.defer(() -> partners.find(id)));
    }

    @Override
    @Transactional
    public Mono<String> renewKey(String id, Person staff) {
        String key = TillKey.random();
        return kept(id, staff)
                .flatMap(partner -> partners.setKey(id, TillKey.hash(key), clock.instant()))
                .then(audit.record(staff, new AuditedAction("partner.key-renewed", id, "")))
                .thenReturn(key);
    }

    @Override
    @Transactional
    public Mono<Void> withdrawKey(String id, Person staff) {
        return kept(id, staff)
                .flatMap(partner -> partners.setKey(id, null, null))
                .then(audit.record(staff, new AuditedAction("partner.key-withdrawn", id, "")));
    }

    private Mono<Partner> kept(String id, Person staff) {
        return find(id, staff).doOnNext(partner -> refuseUnless(partner.isKeptBy(staff)));
    }

    private static void refuseUnless(boolean kept) {
        if (!kept) {
            throw new DealsReadOnly();
        }
    }

    private Mono<Void> check(String id, PartnerTerms terms, Person staff) {
        return trades.now().doOnNext(known -> check(id, terms, staff, known)).then();
    }

    private void check(String id, PartnerTerms terms, Person staff, KnownTrade known) {
        boolean mayKeep = terms.county() == null ? staff.limitedTo().isEmpty() : staff.seesCounty(terms.county());
        refuseUnless(DealSight.mayWrite(staff));
        FieldChecks fields = new FieldChecks()
                .check(ID.matcher(id).matches(), "id", "partner-id")
                .text("name", terms.name(), 60)
                .check(mayKeep, "countyCode", "own-county")
                .check(divisions.find(terms.division()).isPresent(), "divisionCode", "no-such-division")
                .optionalText("contract", terms.contract(), 60)
                .check(terms.prices().size() <= MOST_PRICES, "prices", "too-many", MOST_PRICES);
        checkPrices(fields, terms.prices(), known);
        fields.refuseIfAny();
    }

    private static void checkPrices(FieldChecks fields, List<PriceBand> prices, KnownTrade known) {
        for (int i = 0; i < prices.size(); i++) {
            String sku = prices.get(i).sku();
            boolean once =
                    prices.subList(0, i).stream().noneMatch(other -> other.sku().equals(sku));
            fields.check(known.product(sku).isPresent(), "prices[" + i + "].sku", "no-such-product", sku)
                    .check(once, "prices[" + i + "].sku", "listed-twice", sku);
        }
    }
}
