package org.luyumarket.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.portal.Shown;

/** What the dashboard shows, opened: every figure on it is the sum of the entries behind it. */
class DashboardJourneyTests {

    private static final int PHONE = 390;
    private static final int DESK = 1440;

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

    @ParameterizedTest
    @ValueSource(
            strings = {"/staff", "/staff?year=2018-19&county=500236", "/staff?year=2025&month=3&channel=WHOLESALE"})
    void everyFigureIsTheSumOfTheEntriesBehindIt(String dashboard) {
        Page page = chromium.visitor(DESK, true);
        BrowserSteps.logIn(page, "city", "/staff");
        page.navigate(BrowserSteps.address(dashboard));
        Map<String, List<String>> figures = figures(page);

        assertThat(figures).hasSizeGreaterThan(20);
        figures.forEach(
                (address, shown) -> assertThat(sums(page, address)).as(address).containsAll(shown));
    }

    /** What is written as 万元 or 吨, by what it opens. */
    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> figures(Page page) {
        List<Map<String, String>> links = (List<Map<String, String>>) page.evaluate("""
                () => [...document.querySelectorAll('a.opens[href^="/staff/entries"]')]
                    .map(link => ({
                        address: link.getAttribute('href'),
                        number: link.firstChild.textContent.trim(),
                        unit: link.querySelector('small') ? link.querySelector('small').textContent.trim() : ''}))
                    .filter(figure => figure.unit === '万元' || figure.unit === '吨')
                """);
        return links.stream()
                .collect(Collectors.groupingBy(
                        link -> link.get("address"),
                        TreeMap::new,
                        Collectors.mapping(link -> link.get("number"), Collectors.toList())));
    }

    /** The money, the freight and the weight of all entries, added up one by one from the file of the same selection. */
    private static List<String> sums(Page page, String address) {
        page.navigate(BrowserSteps.address(address));
        Object sums = page.evaluate("""
                async () => {
                    let fen = 0n, freight = 0n, grams = 0n, after = '';
                    const asked = new URL(document.querySelector('a[download]').href);
                    const path = '/api/v1/ledger/entries/next?size=100&' + asked.searchParams;
                    do {
                        const some = await (await fetch(path + after)).json();
                        for (const entry of some.items) {
                            fen += BigInt(entry.money.amount.replace('.', ''));
                            freight += BigInt((entry.freight ? entry.freight.amount : '0.00').replace('.', ''));
                            grams += BigInt(entry.weight.grams);
                        }
                        after = some.next ? '&after=' + some.next : null;
                    } while (after);
                    return [fen, freight, grams].map(String);
                }
                """);
        List<?> exact = (List<?>) sums;
        return List.of(
                Shown.tenThousandYuan(Long.parseLong((String) exact.get(0))),
                Shown.tenThousandYuan(Long.parseLong((String) exact.get(1))),
                Shown.tonnes(Long.parseLong((String) exact.get(2))));
    }

    @ParameterizedTest(name = "{1} at {0} px")
    @CsvSource({
        "390, /staff", "1440, /staff?year=2018-19",
        "390, /staff/targets", "1440, /staff/targets/T1-2020",
        "390, /staff/work", "1440, /staff/work/new",
        "1440, /staff?year=2031"
    })
    void aPageLooksRight(int width, String address) {
        Page page = chromium.visitor(width, true);

        BrowserSteps.logIn(page, "city", "/staff");
        page.navigate(BrowserSteps.address(address));

        Chromium.looksRight(page);
    }

    @Test
    void aWallFitsItsScreenAndSaysWhenItHearsNothing() {
        Page page = chromium.visitor(DESK, true);
        page.setViewportSize(1920, 1080);
        BrowserSteps.logIn(page, "city", "/staff");
        page.navigate(BrowserSteps.address("/staff/wall"));

        assertThat(page.evaluate("() => document.documentElement.scrollHeight <= window.innerHeight"))
                .isEqualTo(true);

        page.context().setOffline(true);
        page.waitForSelector(".wall-lost:visible");
        page.context().setOffline(false);
        page.waitForSelector(".wall-lost", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"fengjie, 1", "binzhou, 14", "auditor, 14"})
    void everybodySeesTheirOwn(String username, int counties) {
        Page page = chromium.visitor(PHONE, true);

        BrowserSteps.logIn(page, username, "/staff");

        assertThat(page.locator(".ranked tbody tr").count()).isEqualTo(counties);
    }
}
