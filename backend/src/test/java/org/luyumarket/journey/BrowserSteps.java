package org.luyumarket.journey;

import static org.luyumarket.journey.Chromium.looksRight;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;

/** What people do in a browser, step by step, with a look at every page on the way. */
final class BrowserSteps {

    private static final Page.WaitForURLOptions LOADED =
            new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED);

    private BrowserSteps() {}

    static void findTheOranges(Page page) {
        page.navigate(address("/"));
        looksRight(page);
        page.getByRole(AriaRole.COMBOBOX).first().fill("qicheng");
        page.getByRole(AriaRole.COMBOBOX).first().press("Enter");
        looksRight(page);
        page.navigate(address("/products/" + MarketJourney.ORANGES));
        looksRight(page);
        press(page, "马上买");
    }

    static void checkOut(Page page) {
        fillIn(page);
        looksRight(page);
        confirmAndPlace(page);
    }

    static void fillIn(Page page) {
        person(page);
        page.locator("[name=province]").selectOption("370000");
        untilSettled(page, "371600");
        page.locator("[name=city]").selectOption("371600");
        untilSettled(page, MarketJourney.BINZHOU);
        page.locator("[name=district]").selectOption(MarketJourney.BINZHOU);
    }

    /** The choices that follow have come and listen again. */
    private static void untilSettled(Page page, String choice) {
        page.waitForFunction(
                "choice => document.querySelector(`option[value='${choice}']`)"
                        + " && !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling, .htmx-added')",
                choice);
        page.waitForTimeout(100);
    }

    static void fillAddressStepByStep(Page page) {
        person(page);
        page.locator("[name=province]").selectOption("370000");
        updateRegion(page);
        page.locator("[name=city]").selectOption("371600");
        updateRegion(page);
        page.locator("[name=district]").selectOption(MarketJourney.BINZHOU);
        updateRegion(page);
        page.locator("[name=confirmed]").check();
    }

    /** By the key, as whoever sees the button would; the one of the Enter key in fields stands before it, unseen. */
    private static void updateRegion(Page page) {
        page.locator(".btn[name=step][value=region]").press("Enter");
        page.waitForLoadState();
    }

    private static void person(Page page) {
        page.locator("[name=name]").fill("张三");
        page.locator("[name=phone]").fill("13905430000");
        page.locator("[name=street]").fill("黄河五路1号");
    }

    static void confirmAndPlace(Page page) {
        page.locator("[name=confirmed]").check();
        press(page, "提交订单");
    }

    /** A new consumer, who is then logged in. */
    static void signUp(Page page, String phone) {
        page.navigate(address("/sign-up"));
        looksRight(page);
        page.locator("[name=phone]").fill(phone);
        page.locator("[name=displayName]").fill("小滨");
        page.locator("[name=password]").fill("orange-box-8");
        press(page, "注册");
        page.waitForURL(address("/"), LOADED);
    }

    static void payWithAlipay(Page page) {
        page.locator("[name=action][value=pay]").waitFor();
        looksRight(page);
        page.locator("[name=action][value=pay]").click();
    }

    static void logIn(Page page, String username, String then) {
        page.navigate(address(then));
        page.locator("[name=username]").fill(username);
        page.locator("[name=password]").fill(RunningMarket.DEMO_PASSWORD);
        page.locator("main form button[type=submit]").click();
        page.waitForURL(address(then) + "**", LOADED);
    }

    static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    static String address(String path) {
        return MarketJourney.market().client().uri(path).toString();
    }
}
