package org.luyumarket.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luyumarket.testsupport.OwnMarket;
import org.luyumarket.testsupport.Unique;

/** A purchase costs little: bytes, pages and things to fill in. */
@OwnMarket
class BriefPurchaseJourneyTests {

    private static final int PHONE = 390;
    private static final int MOST_BYTES = 120 * 1024;

    private static final String REMEMBER_FIELDS = """
            addEventListener('change', event => {
                const fields = new Set(JSON.parse(sessionStorage.fields ?? '[]'));
                sessionStorage.fields = JSON.stringify([...fields.add(event.target.name)]);
            }, true)
            """;

    private static final String STILL_TO_FILL_IN =
            "[...document.querySelectorAll('main :invalid:not(form, fieldset)')].map(field => field.name)";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void aProductPageIsLight() {
        Page page = chromium.visitor(PHONE, true);
        List<Request> loaded = new ArrayList<>();
        page.onRequestFinished(loaded::add);

        page.navigate(oranges(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));

        assertThat(ofKind("stylesheet", loaded)).hasSize(1);
        assertThat(ofKind("script", loaded)).hasSizeBetween(1, 2);
        assertThat(loaded.stream().mapToInt(BriefPurchaseJourneyTests::bytes).sum())
                .isBetween(5_000, MOST_BYTES);
    }

    @Test
    void aGuestPassesFourPagesAndFillsInNineFieldsAtMost() {
        Page page = chromium.visitor(PHONE, true);
        page.addInitScript(REMEMBER_FIELDS);
        List<String> pages = pagesOf(page);

        page.navigate(oranges());
        BrowserSteps.press(page, "马上买");
        BrowserSteps.fillIn(page);
        List<?> fields = (List<?>) page.evaluate("JSON.parse(sessionStorage.fields)");
        BrowserSteps.confirmAndPlace(page);
        BrowserSteps.payWithAlipay(page);
        page.getByText("付款成功").first().waitFor();

        assertThat(fields).isNotEmpty().hasSizeLessThanOrEqualTo(9);
        assertThat(pages).last().asString().contains("/paid");
        assertThat(pages.subList(0, pages.size() - 1)).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void aMemberWithAnAddressPassesThreePagesAndFillsInNothing() {
        Page page = chromium.visitor(PHONE, true);
        BrowserSteps.signUp(page, Unique.mobile());
        page.navigate(oranges());
        BrowserSteps.press(page, "马上买");
        assertThat(toFillIn(page)).contains("name", "phone", "street");
        page.locator("[name=keepAddress]").check();
        BrowserSteps.checkOut(page);
        BrowserSteps.payWithAlipay(page);
        page.getByText("付款成功").first().waitFor();
        List<String> pages = pagesOf(page);

        page.navigate(oranges());
        BrowserSteps.press(page, "马上买");
        assertThat(toFillIn(page)).isEmpty();
        BrowserSteps.confirmAndPlace(page);
        BrowserSteps.payWithAlipay(page);
        page.getByText("付款成功").first().waitFor();

        assertThat(pages).hasSize(4);
        assertThat(pages).last().asString().contains("/paid");
    }

    private static List<String> pagesOf(Page page) {
        List<String> pages = new ArrayList<>();
        page.onFrameNavigated(frame -> {
            if (frame.equals(page.mainFrame())) {
                pages.add(frame.url());
            }
        });
        return pages;
    }

    private static String oranges() {
        return BrowserSteps.address("/products/" + MarketJourney.ORANGES);
    }

    @SuppressWarnings("unchecked")
    private static List<String> toFillIn(Page page) {
        page.locator("[name=confirmed]").waitFor();
        return (List<String>) page.evaluate(STILL_TO_FILL_IN);
    }

    private static List<Request> ofKind(String kind, List<Request> loaded) {
        return loaded.stream()
                .filter(request -> request.resourceType().equals(kind))
                .toList();
    }

    private static int bytes(Request request) {
        return request.sizes().responseHeadersSize + request.sizes().responseBodySize;
    }
}
