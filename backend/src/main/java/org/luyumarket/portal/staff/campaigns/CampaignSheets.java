package org.luyumarket.portal.staff.campaigns;

import static java.util.Objects.requireNonNullElse;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.campaign.PlannedCampaign;
import org.luyumarket.campaign.PlannedCampaign.Fund;
import org.luyumarket.campaign.PlannedCampaign.IssuedCoupon;
import org.luyumarket.campaign.PlannedCampaign.Price;
import org.luyumarket.campaign.PlannedCampaign.State;
import org.luyumarket.ledger.Campaign;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.CampaignFile;
import org.luyumarket.storefront.desk.CampaignIndex;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.stereotype.Component;

/** Lays out campaigns. */
@Component
class CampaignSheets {

    static final String ADDRESS = "/staff/campaigns";

    private static final long WHOLE_BAR = 1_000;
    private final Clock clock;

    CampaignSheets(Clock clock) {
        this.clock = clock;
    }

    static String address(UUID id) {
        return ADDRESS + "/" + id;
    }

    CampaignIndex.Row row(PlannedCampaign campaign, Texts texts) {
        CampaignFile.Fund fund = fund(campaign.fund(), texts);
        return new CampaignIndex.Row(
                address(campaign.id()),
                campaign.name(),
                occasion(campaign.occasion(), texts),
                days(campaign.fund()),
                campaign.funder(),
                badge(campaign, texts),
                fund.money(),
                fund.used());
    }

    CampaignFile file(PlannedCampaign campaign, Map<String, String> names, Refused refused, Texts texts) {
        return new CampaignFile(
                address(campaign.id()),
                campaign.name(),
                badge(campaign, texts),
                fund(campaign.fund(), texts),
                facts(campaign, texts),
                campaign.prices().stream()
                        .map(price -> price(price, names, texts))
                        .toList(),
                campaign.coupons().stream().map(coupon -> coupon(coupon, texts)).toList(),
                issue(campaign, refused));
    }

    private CampaignFile.@Nullable Issue issue(PlannedCampaign campaign, Refused refused) {
        if (campaign.state(clock.instant()) == State.OVER) {
            return null;
        }
        FormState untouched = FormState.of(Map.of(
                "from", latest(campaign.fund().startsAt()).toString(),
                "to", Shown.lastDay(campaign.fund().endsAt()).toString(),
                "perPerson", "1"));
        FormState form = refused.orElse("coupon", untouched);
        return new CampaignFile.Issue(form, form.problem());
    }

    private LocalDate latest(Instant start) {
        Instant now = clock.instant();
        return LocalDate.ofInstant(start.isBefore(now) ? now : start, ChinaTime.ZONE);
    }

    private static List<Fact> facts(PlannedCampaign campaign, Texts texts) {
        return List.of(
                new Fact(texts.get("campaign.occasion"), occasion(campaign.occasion(), texts)),
                new Fact(texts.get("campaign.days"), days(campaign.fund())),
                new Fact(texts.get("campaign.funder"), campaign.funder()),
                new Fact(
                        texts.get("campaign.budget"),
                        Shown.price(campaign.fund().budget())),
                new Fact(
                        texts.get("campaign.perPerson"),
                        String.valueOf(campaign.fund().perPerson())));
    }

    private static CampaignFile.Price price(Price price, Map<String, String> names, Texts texts) {
        return new CampaignFile.Price(
                price.sku(),
                requireNonNullElse(names.get(price.sku()), price.sku()),
                Shown.price(price.price()),
                price.reference() == null ? texts.get("campaign.reference.later") : Shown.price(price.reference()));
    }

    private static CampaignFile.Coupon coupon(IssuedCoupon coupon, Texts texts) {
        return new CampaignFile.Coupon(
                coupon.code(),
                texts.get("coupon.terms", Shown.amount(coupon.minimum()), Shown.amount(coupon.off())),
                days(coupon.fund()),
                fund(coupon.fund(), texts));
    }

    private static CampaignFile.Fund fund(Fund fund, Texts texts) {
        int used = BigInteger.valueOf(Cny.fen(fund.spent()) * WHOLE_BAR)
                .divide(BigInteger.valueOf(Cny.fen(fund.budget())))
                .intValueExact();
        return new CampaignFile.Fund(
                texts.get("campaign.spent", Shown.yuan(Cny.fen(fund.spent())), Shown.yuan(Cny.fen(fund.left()))),
                used,
                texts.get("campaign.orders.count", Shown.count(fund.orders())));
    }

    private Badge badge(PlannedCampaign campaign, Texts texts) {
        State state = campaign.state(clock.instant());
        return new Badge(
                texts.get("campaign.state." + state),
                switch (state) {
                    case ON -> Tone.GOOD;
                    case PLANNED -> Tone.WAIT;
                    case USED_UP, OVER -> Tone.PLAIN;
                });
    }

    private static String days(Fund fund) {
        return LocalDate.ofInstant(fund.startsAt(), ChinaTime.ZONE) + " – " + Shown.lastDay(fund.endsAt());
    }

    List<Option> occasions(String chosen, Texts texts) {
        return Arrays.stream(Campaign.values())
                .map(occasion -> new Option(
                        occasion.name(),
                        occasion(occasion, texts),
                        occasion.name().equals(chosen)))
                .toList();
    }

    private static String occasion(Campaign occasion, Texts texts) {
        return texts.get("desk.campaign." + occasion);
    }
}
