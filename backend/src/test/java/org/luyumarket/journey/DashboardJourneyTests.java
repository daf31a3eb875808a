package org.luyumarket.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.portal.Shown;
import org.luyumarket.testsupport.OwnMarket;

/** What the dashboard shows, opened: every figure on it is the sum of the entries behind it. */
@OwnMarket
class DashboardJourneyTests {

    private static final int PHONE = 390;
    private static final int DESK = 1440;
    private static final int A_REFRESH = 5_000;

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @ParameterizedTest
    @ValueSource(
            strings = {"/staff", "/staff?year=2018-19&county=500236", "/staff?year=2025&month=3&channel=WHOLESALE"})
    void everyFigureIsTheSumOfTheEntriesBehindIt(String dashboard) {
        Page page = chromium.visitor(DESK, true);
        BrowserSteps.logIn(page, "city", "/staff");
        page.navigate(BrowserSteps.address(dashboard));
        Map<String, List<String>> figures = figures(page);

        assertThat(figures).hasSizeGreaterThan(20);
        Map<String, List<String>> sums = sums(page, figures.keySet());
        figures.forEach(
                (address, shown) -> assertThat(sums.get(address)).as(address).containsAll(shown));
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

    /**
     * The money, the freight and the weight of what each address opens, added up line by line from the file that the page there
     * offers.
     */
    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> sums(Page page, Collection<String> addresses) {
        Map<String, List<String>> exact = (Map<String, List<String>>) page.evaluate("""
                async addresses => {
                    const text = async address => {
                        const answer = await fetch(address);
                        if (!answer.ok) {
                            throw Error(answer.status + ' ' + address);
                        }
                        return answer.text();
                    };
                    const cells = line => line.match(/"(?:[^"]|"")*"|[^,]+/g);
                    const smallest = (figure, places) => {
                        const [whole, rest = ''] = figure.split('.');
                        return BigInt(whole + rest.padEnd(places, '0'));
                    };
                    const columns = [['金额(元)', 2], ['运费(元)', 2], ['净重(千克)', 3]];
                    const sums = {};
                    for (const address of addresses) {
                        const opened = new DOMParser().parseFromString(await text(address), 'text/html');
                        const file = await text(opened.querySelector('a[download]').getAttribute('href'));
                        const [head, ...lines] = file.trimEnd().split('\\r\\n').map(cells);
                        sums[address] = columns.map(([name, places]) => lines
                            .reduce((sum, line) => sum + smallest(line[head.indexOf(name)], places), 0n).toString());
                    }
                    return sums;
                }
                """, List.copyOf(addresses));
        return exact.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, sum -> shown(sum.getValue())));
    }

    private static List<String> shown(List<String> exact) {
        return List.of(
                Shown.tenThousandYuan(Long.parseLong(exact.get(0))),
                Shown.tenThousandYuan(Long.parseLong(exact.get(1))),
                Shown.tonnes(Long.parseLong(exact.get(2))));
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
        page.clock().install();
        BrowserSteps.logIn(page, "city", "/staff");
        page.navigate(BrowserSteps.address("/staff/wall"));

        assertThat(page.evaluate("() => document.documentElement.scrollHeight <= window.innerHeight"))
                .isEqualTo(true);

        page.context().setOffline(true);
        page.clock().fastForward(A_REFRESH);
        page.waitForSelector(".wall-lost:visible");
        page.context().setOffline(false);
        page.clock().fastForward(A_REFRESH);
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
