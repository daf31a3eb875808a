package org.luyumarket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.journey.BrowserSteps.address;
import static org.luyumarket.journey.BrowserSteps.logIn;
import static org.luyumarket.journey.BrowserSteps.press;
import static org.luyumarket.journey.Chromium.looksRight;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luyumarket.testsupport.OwnMarket;
import org.luyumarket.testsupport.Unique;

/** Buyers with an account, and those who answer and send, each at their own desk. */
@OwnMarket
class DesksJourneyTests {

    private static final int PHONE = 390;
    private static final int WALL = 1440;
    private static final String OF_ANOTHER_COUNTY = "500101-04";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void whoSignedUpFindsTheOrderInTheAccountAndHearsThatTheMoneyStaysWhereItIs() {
        Page buyer = chromium.visitor(PHONE, true);
        BrowserSteps.signUp(buyer, Unique.mobile());
        String order = buy(buyer);

        askForTheMoney(buyer, order);
        decline(chromium.visitor(WALL, true), order);

        buyer.navigate(address("/orders/" + order));
        looksRight(buyer);
        assertThat(buyer.locator(".timeline")).containsText("已经装车");
        assertThat(buyer.locator("details.refund")).isVisible();
    }

    @Test
    void aSupplierShipsItsOwnOrderAndSeesNoOther() {
        String own = MarketJourney.placed(MarketJourney.market().client(), MarketJourney.ORANGES, 1)
                .paid()
                .number();
        String foreign = MarketJourney.placed(MarketJourney.market().client(), OF_ANOTHER_COUNTY, 1)
                .paid()
                .number();
        Page supplier = chromium.visitor(WALL, true);
        logIn(supplier, "supplier", "/supply");
        looksRight(supplier);

        ship(supplier, own);

        assertThat(supplier.locator("main")).containsText("SF1234567890");
        supplier.navigate(address("/supply?tab=ALL&number=" + foreign));
        assertThat(supplier.locator("main")).not().containsText("500101");
        assertThat(supplier.navigate(address("/supply/orders/" + foreign)).status())
                .isEqualTo(404);
    }

    private static String buy(Page buyer) {
        BrowserSteps.findTheOranges(buyer);
        BrowserSteps.checkOut(buyer);
        BrowserSteps.payWithAlipay(buyer);
        assertThat(buyer.getByText("付款成功").first()).isVisible();
        buyer.navigate(address("/orders"));
        looksRight(buyer);
        return buyer.locator("main a[href^='/orders/LY']")
                .first()
                .getAttribute("href")
                .substring("/orders/".length());
    }

    private static void askForTheMoney(Page buyer, String order) {
        buyer.navigate(address("/orders/" + order));
        buyer.locator("details.refund summary").click();
        buyer.locator("[name=reason]").fill("买多了");
        press(buyer, "提交申请");
        assertThat(buyer.locator(".notice-wait")).containsText("买多了");
        looksRight(buyer);
    }

    private static void decline(Page staff, String order) {
        logIn(staff, "city", "/staff/orders/" + order);
        looksRight(staff);
        staff.locator("summary", new Page.LocatorOptions().setHasText("不退")).click();
        staff.locator("#decline-reason").fill("已经装车，收到后再说");
        press(staff, "不退款");
        assertThat(staff.locator(".notice-good")).isVisible();
        looksRight(staff);
    }

    private static void ship(Page supplier, String order) {
        supplier.navigate(address("/supply/orders/" + order));
        looksRight(supplier);
        supplier.locator("[name=trackingNumber]").fill("SF1234567890");
        press(supplier, "发货");
        supplier.waitForURL(address("/supply/orders/" + order) + "**");
        looksRight(supplier);
    }
}
