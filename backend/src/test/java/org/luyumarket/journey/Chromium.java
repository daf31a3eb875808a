package org.luyumarket.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real browser: the installed Chromium where there is one, Playwright's own elsewhere; without any the tests are skipped and say so. */
final class Chromium implements AutoCloseable {

    private static final List<String> INSTALLED =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium open() {
        var options = new BrowserType.LaunchOptions().setArgs(QUIET);
        var installed =
                INSTALLED.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        installed.ifPresent(options::setExecutablePath);
        var skipDownload =
                installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
        try {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(skipDownload));
            return new Chromium(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException none) {
            String why =
                    "Browser tests are skipped: no Chromium in " + INSTALLED + " and none to be had by Playwright.";
            System.out.println(why);
            return Assumptions.abort(why);
        }
    }

    /** A fresh visitor with a screen of this width. */
    Page visitor(int width, boolean javaScript) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 844 : 900)
                .setLocale("zh-CN")
                .setJavaScriptEnabled(javaScript));
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    /** Nothing that axe calls serious, and nothing that sticks out of the screen. */
    static void looksRight(Page page) {
        List<String> found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .flatMap(Chromium::places)
                        .toList();
        assertThat(found).as("axe on " + page.url()).isEmpty();
        fits(page);
    }

    static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing sticks out of " + page.url())
                .isEqualTo(true);
    }

    private static Stream<String> places(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
