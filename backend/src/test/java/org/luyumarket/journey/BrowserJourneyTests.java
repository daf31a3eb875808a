package org.luyumarket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.luyumarket.journey.Chromium.looksRight;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.testsupport.OwnMarket;

@OwnMarket
class BrowserJourneyTests {

    private static final int PHONE = 390;
    private static final int DESKTOP = 1280;
    private static final int WALL = 1440;

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {PHONE, DESKTOP})
    void aShopperFindsOrdersAndPaysABoxOfOranges(int width) {
        Page page = chromium.visitor(width, true);

        BrowserSteps.findTheOranges(page);
        BrowserSteps.checkOut(page);
        BrowserSteps.payWithAlipay(page);

        assertThat(page.getByText("付款成功").first()).isVisible();
        looksRight(page);
    }

    @Test
    void orderingWorksWithoutJavaScript() {
        Page page = chromium.visitor(PHONE, false);

        page.navigate(BrowserSteps.address("/products/" + MarketJourney.ORANGES));
        BrowserSteps.press(page, "马上买");
        BrowserSteps.fillAddressStepByStep(page);
        BrowserSteps.press(page, "提交订单");

        assertThat(page.locator("[name=action][value=pay]")).isVisible();
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {PHONE, WALL})
    void cityStaffSeeTheTargetsAndOpenAFigure(int width) {
        Page page = chromium.visitor(width, true);

        page.navigate(BrowserSteps.address("/login"));
        looksRight(page);
        BrowserSteps.logIn(page, "city", "/staff");
        looksRight(page);
        page.navigate(BrowserSteps.address("/staff/entries"));
        looksRight(page);

        assertThat(page.locator("table").first()).isVisible();
    }
}
