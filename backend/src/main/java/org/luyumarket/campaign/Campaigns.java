package org.luyumarket.campaign;

import java.util.UUID;
import org.luyumarket.identity.Person;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Campaigns as staff plan them and as shoppers find them. */
public interface Campaigns {

    /** What is on, as it was when it was last looked at; reading it never waits. */
    Deals deals();

    /** Looks at what is on now. Of campaigns that have just begun it settles the reference prices. */
    Mono<Deals> refresh();

    /** All that have to do with counties this person sees, newest first. */
    Flux<PlannedCampaign> all(Person staff);

    Mono<PlannedCampaign> find(UUID id, Person staff);

    Mono<PlannedCampaign> plan(NewCampaign campaign, Person staff);

    /** Ends it now, its coupons too. What was ordered stays as it was. */
    Mono<PlannedCampaign> end(UUID id, Person staff);

    Mono<PlannedCampaign> issue(UUID id, NewCoupon coupon, Person staff);

    /** Puts a coupon by; doing it again is harmless. */
    Mono<Coupon> keep(String code, Person person);

    /** What this person has put by and can still use. */
    Flux<Coupon> keptBy(Person person);
}
