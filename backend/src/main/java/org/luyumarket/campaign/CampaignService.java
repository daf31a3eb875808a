package org.luyumarket.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.campaign.PlannedCampaign.Fund;
import org.luyumarket.campaign.PlannedCampaign.State;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class CampaignService implements Campaigns {

    private final DealBoard board;
    private final CampaignRepository campaigns;
    private final KeptCouponRepository kept;
    private final CampaignRules rules;
    private final Catalog catalog;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    CampaignService(
            DealBoard board,
            CampaignRepository campaigns,
            KeptCouponRepository kept,
            CampaignRules rules,
            Catalog catalog,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.board = board;
        this.campaigns = campaigns;
        this.kept = kept;
        this.rules = rules;
        this.catalog = catalog;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Deals deals() {
        return board.current();
    }

    @Override
    public Mono<Deals> refresh() {
        return board.refresh();
    }

    @Override
    public Flux<PlannedCampaign> all(Person staff) {
        return campaigns.campaigns(null, countyOf(staff));
    }

    @Override
    public Mono<PlannedCampaign> find(UUID id, Person staff) {
        return campaigns.campaigns(id, countyOf(staff)).next().switchIfEmpty(Mono.error(UnknownCampaign::new));
    }

    private static @Nullable String countyOf(Person staff) {
        return staff.limitedTo().map(DivisionCode::value).orElse(null);
    }

    @Override
    @Transactional
    public Mono<PlannedCampaign> plan(NewCampaign campaign, Person staff) {
        UUID id = ids.next();
        return catalog.offered(
                        campaign.prices().stream().map(NewCampaign.Price::sku).collect(Collectors.toSet()))
                .doOnNext(products -> rules.check(campaign, products, staff))
                .flatMap(products -> store(id, campaign, products, staff))
                .then(audit.record(staff, new AuditedAction("campaign.planned", id.toString(), inWords(campaign))))
                .then(Mono.defer(() -> find(id, staff)));
    }

    private Mono<Void> store(UUID id, NewCampaign campaign, Map<String, Product> products, Person staff) {
        Fund fund = fund(campaign.budget(), campaign.perPerson(), campaign.from(), campaign.to());
        return campaigns
                .addPurse(id, fund)
                .then(campaigns.add(id, campaign, clock.instant(), staff.username()))
                .then(campaigns.addPrices(id, campaign.prices(), products));
    }

    private static String inWords(NewCampaign campaign) {
        return campaign.name() + ", " + campaign.from() + " - " + campaign.to() + ", " + campaign.budget() + " of "
                + campaign.funder() + ", " + campaign.prices();
    }

    @Override
    @Transactional
    public Mono<PlannedCampaign> end(UUID id, Person staff) {
        return underHand(id, staff)
                .flatMap(campaign -> campaigns
                        .end(id, clock.instant())
                        .then(audit.record(staff, new AuditedAction("campaign.ended", id.toString(), campaign.name()))))
                .then(Mono.defer(() -> find(id, staff)));
    }

    @Override
    @Transactional
    public Mono<PlannedCampaign> issue(UUID id, NewCoupon coupon, Person staff) {
        rules.check(coupon);
        UUID purse = ids.next();
        String detail = coupon.code() + ": " + coupon.off() + " off " + coupon.minimum() + ", " + coupon.budget();
        return underHand(id, staff)
                .then(campaigns.addPurse(purse, fund(coupon.budget(), coupon.perPerson(), coupon.from(), coupon.to())))
                .then(campaigns.addCoupon(purse, id, coupon))
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new CodeTaken(coupon.code())))
                .then(audit.record(staff, new AuditedAction("coupon.issued", id.toString(), detail)))
                .then(Mono.defer(() -> find(id, staff)));
    }

    /** Not over, and all its products are of counties that this person sees: its money is everybody's in it. */
    private Mono<PlannedCampaign> underHand(UUID id, Person staff) {
        return find(id, staff)
                .filter(campaign -> campaign.prices().stream().allMatch(price -> staff.seesCounty(price.county())))
                .switchIfEmpty(Mono.error(UnknownCampaign::new))
                .flatMap(campaign -> campaign.state(clock.instant()) == State.OVER
                        ? Mono.error(() -> new CampaignClosed(campaign.name()))
                        : Mono.just(campaign));
    }

    private static Fund fund(Money budget, int perPerson, LocalDate from, LocalDate to) {
        Instant startsAt = from.atStartOfDay(ChinaTime.ZONE).toInstant();
        Instant endsAt = to.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant();
        return new Fund(budget, Cny.zero(), 0, perPerson, startsAt, endsAt);
    }

    @Override
    @Transactional
    public Mono<Coupon> keep(String code, Person person) {
        Instant now = clock.instant();
        return Mono.fromSupplier(() -> UnusableCoupon.unlessOver(deals().coupon(code), now))
                .flatMap(coupon -> kept.keep(coupon.id(), person.id(), now).thenReturn(coupon));
    }

    @Override
    public Flux<Coupon> keptBy(Person person) {
        return kept.usable(person.id(), clock.instant());
    }
}
