package org.luyumarket.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.campaign.NewCampaign.Price;
import org.luyumarket.catalog.Product;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.FieldChecks;
import org.springframework.stereotype.Component;

/** What a campaign and a coupon must look like; names every field that does not. */
@Component
class CampaignRules {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{4,20}");
    private static final Money LARGEST_BUDGET = Cny.parse("100000000.00");
    private static final int LONGEST_DAYS = 92;
    private static final int FARTHEST_DAYS = 366;
    private static final int MOST_PRICES = 50;
    private static final int MOST_PER_PERSON = 9_999;

    private final Clock clock;

    CampaignRules(Clock clock) {
        this.clock = clock;
    }

    /** The products are those on sale. */
    void check(NewCampaign campaign, Map<String, Product> products, Person staff) {
        FieldChecks fields = new FieldChecks()
                .text("name", campaign.name(), 40)
                .text("funder", campaign.funder(), 60)
                .range("prices", campaign.prices().size(), 1, MOST_PRICES);
        checkFund(fields, campaign.budget(), campaign.perPerson());
        checkDays(fields, campaign.from(), campaign.to());
        checkPrices(fields, campaign.prices(), products, staff);
        fields.refuseIfAny();
    }

    void check(NewCoupon coupon) {
        FieldChecks fields = new FieldChecks()
                .check(CODE.matcher(coupon.code()).matches(), "code", "coupon-code")
                .check(coupon.off().isPositive(), "off", "positive")
                .check(coupon.minimum().isGreaterThan(coupon.off()), "minimum", "coupon-minimum-above-off")
                .check(!coupon.budget().isLessThan(coupon.off()), "budget", "coupon-budget-for-none");
        checkFund(fields, coupon.budget(), coupon.perPerson());
        checkDays(fields, coupon.from(), coupon.to());
        fields.refuseIfAny();
    }

    private static void checkFund(FieldChecks fields, Money budget, int perPerson) {
        fields.check(budget.isPositive() && !budget.isGreaterThan(LARGEST_BUDGET), "budget", "budget", LARGEST_BUDGET)
                .range("perPerson", perPerson, 1, MOST_PER_PERSON);
    }

    private void checkDays(FieldChecks fields, LocalDate from, LocalDate to) {
        LocalDate today = LocalDate.now(clock.withZone(ChinaTime.ZONE));
        LocalDate farthest = today.plusDays(FARTHEST_DAYS);
        LocalDate latest = from.isAfter(farthest) ? farthest : from.plusDays(LONGEST_DAYS - 1L);
        fields.check(!from.isBefore(today) && !from.isAfter(farthest), "from", "out-of-range", today, farthest)
                .check(!to.isBefore(from) && !to.isAfter(latest), "to", "out-of-range", from, latest);
    }

    private static void checkPrices(
            FieldChecks fields, List<Price> prices, Map<String, Product> products, Person staff) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < prices.size(); i++) {
            Price price = prices.get(i);
            String field = "prices[" + i + "]";
            fields.check(seen.add(price.sku()), field + ".sku", "twice");
            checkPrice(fields, field, price, products.get(price.sku()), staff);
        }
    }

    private static void checkPrice(
            FieldChecks fields, String field, Price price, @Nullable Product product, Person staff) {
        if (product == null || !staff.seesCounty(product.county())) {
            fields.check(false, field + ".sku", "not-on-sale");
            return;
        }
        fields.check(
                price.price().isPositive() && price.price().isLessThan(product.price()),
                field + ".price",
                "campaign-price",
                product.price());
    }
}
