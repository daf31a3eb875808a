package org.luyumarket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.luyumarket.journey.Chromium.looksRight;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserJourneyTests {

    private static final int PHONE = 390;
    private static final int DESKTOP = 1280;
    private static final int WALL = 1440;

    private static Chromium chromium;

    @BeforeAll
    static void openABrowser() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void closeIt() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {PHONE, DESKTOP})
    void aShopperFindsOrdersAndPaysABoxOfOranges(int width) {
        Page page = chromium.visitor(width, true);

        findTheOranges(page);
        checkOut(page);
        payWithAlipay(page);

        assertThat(page.getByText("付款成功").first()).isVisible();
        looksRight(page);
    }

    @Test
    void orderingWorksWithoutJavaScript() {
        Page page = chromium.visitor(PHONE, false);

        page.navigate(address("/products/" + MarketJourney.ORANGES));
        press(page, "马上买");
        fillAddressStepByStep(page);
        press(page, "提交订单");

        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("付 ¥"))
                        .first())
                .isVisible();
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {PHONE, WALL})
    void cityStaffSeeTheTargetsAndOpenAFigure(int width) {
        Page page = chromium.visitor(width, true);

        logIn(page, "city", "/staff");
        looksRight(page);
        page.navigate(address("/staff/entries"));
        looksRight(page);

        assertThat(page.locator("table").first()).isVisible();
    }

    private static void findTheOranges(Page page) {
        page.navigate(address("/"));
        looksRight(page);
        page.getByRole(AriaRole.SEARCHBOX).first().fill("qicheng");
        page.getByRole(AriaRole.SEARCHBOX).first().press("Enter");
        looksRight(page);
        page.navigate(address("/products/" + MarketJourney.ORANGES));
        looksRight(page);
        press(page, "马上买");
    }

    private static void checkOut(Page page) {
        person(page);
        page.locator("[name=province]").selectOption("370000");
        untilSettled(page, "371600");
        page.locator("[name=city]").selectOption("371600");
        untilSettled(page, MarketJourney.BINZHOU);
        page.locator("[name=district]").selectOption(MarketJourney.BINZHOU);
        looksRight(page);
        confirmAndPlace(page);
    }

    /** The choices that follow have come and listen again. */
    private static void untilSettled(Page page, String choice) {
        page.waitForFunction(
                "choice => document.querySelector(`option[value='${choice}']`)"
                        + " && !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling, .htmx-added')",
                choice);
        page.waitForTimeout(100);
    }

    private static void fillAddressStepByStep(Page page) {
        person(page);
        page.locator("[name=province]").selectOption("370000");
        page.locator("[name=step][value=region]").click();
        page.locator("[name=city]").selectOption("371600");
        page.locator("[name=step][value=region]").click();
        page.locator("[name=district]").selectOption(MarketJourney.BINZHOU);
        page.locator("[name=step][value=region]").click();
        page.locator("[name=confirmed]").check();
    }

    private static void person(Page page) {
        page.locator("[name=name]").fill("张三");
        page.locator("[name=phone]").fill("13905430000");
        page.locator("[name=street]").fill("黄河五路1号");
    }

    private static void confirmAndPlace(Page page) {
        page.locator("[name=confirmed]").check();
        press(page, "提交订单");
    }

    private static void payWithAlipay(Page page) {
        looksRight(page);
        press(page, "付 ¥");
        looksRight(page);
        page.locator("[name=action][value=pay]").click();
    }

    private static void logIn(Page page, String username, String then) {
        page.navigate(address(then));
        looksRight(page);
        page.locator("[name=username]").fill(username);
        page.locator("[name=password]").fill(RunningMarket.DEMO_PASSWORD);
        page.locator("main form button[type=submit]").click();
        page.waitForURL("**" + then + "**", new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static String address(String path) {
        return MarketJourney.market().client().uri(path).toString();
    }
}
