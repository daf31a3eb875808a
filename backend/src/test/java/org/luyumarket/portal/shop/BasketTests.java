package org.luyumarket.portal.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.Quote;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Weight;
import org.luyumarket.shopwindow.Display;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.BuyingLine;

class BasketTests {

    private final Display display = ShopFixture.display("r1", ShopFixture.oranges(500), ShopFixture.meat(500));

    @Test
    void manyAreReckonedAtThePriceOfMany() {
        Basket basket = Basket.of(List.of(new OrderLine("500236-01", 100), new OrderLine("500229-01", 1)), display);

        assertThat(basket.goods()).isEqualTo(Cny.parse("4249.90"));
        assertThat(basket.weight()).isEqualTo(Weight.ofKilograms("500.5"));
    }

    @Test
    void whatIsNoLongerSoldIsLeftOut() {
        assertThat(Basket.of(List.of(new OrderLine("gone", 1)), display).isEmpty())
                .isTrue();
    }

    @Test
    void theOfferKnowsTheStockBetterThanTheWindow() {
        Basket basket = Basket.of(List.of(new OrderLine("500236-01", 5)), display);

        assertThat(basket.lines(Texts.of(Locale.CHINA))).noneMatch(BuyingLine::isShort);
        assertThat(basket.lines(lacking("500236-01", 5, 2), Texts.of(Locale.CHINA)))
                .allMatch(BuyingLine::isShort);
    }

    @Test
    void aLineSaysWhichTierAppliesAndHowManyMoreLeadToTheNext() {
        assertThat(tier(97)).isEqualTo(new BuyingLine.Tier(0, 3, "42.00"));
        assertThat(tier(100)).isEqualTo(new BuyingLine.Tier(100, 0, ""));
    }

    private BuyingLine.Tier tier(int quantity) {
        return Basket.of(List.of(new OrderLine("500236-01", quantity)), display)
                .lines(Texts.of(Locale.CHINA))
                .get(0)
                .tier();
    }

    private static Offer lacking(String sku, int wanted, long left) {
        return new Offer(
                Optional.of(new Quote(
                        List.of(),
                        Cny.zero(),
                        Cny.zero(),
                        Cny.zero(),
                        Cny.zero(),
                        Weight.ZERO,
                        List.of(new Quote.Shortage(sku, wanted, left)))),
                false,
                Optional.empty());
    }
}
