package org.luyumarket.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real browser, one for all test classes that register it: the installed Chromium where there is one, Playwright's own elsewhere;
 * without any the tests are skipped and say so. Its visitors leave after each test.
 */
final class Chromium implements BeforeAllCallback, AfterEachCallback {

    private static final List<String> INSTALLED =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private @Nullable Browser browser;

    @Override
    public void beforeAll(ExtensionContext test) {
        browser = test.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class))
                .computeIfAbsent(Opened.class, first -> open(), Opened.class)
                .browser;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        List.copyOf(requireNonNull(browser).contexts()).forEach(BrowserContext::close);
    }

    private static Opened open() {
        var options = new BrowserType.LaunchOptions().setArgs(QUIET);
        var installed =
                INSTALLED.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        installed.ifPresent(options::setExecutablePath);
        var skipDownload =
                installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
        try {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(skipDownload));
            return new Opened(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException none) {
            String why =
                    "Browser tests are skipped: no Chromium in " + INSTALLED + " and none to be had by Playwright.";
            System.out.println(why);
            return Assumptions.abort(why);
        }
    }

    /** A fresh visitor with a screen of this width. */
    Page visitor(int width, boolean javaScript) {
        BrowserContext context = requireNonNull(browser)
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width < 600 ? 844 : 900)
                        .setLocale("zh-CN")
                        .setJavaScriptEnabled(javaScript));
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    /** Nothing that axe calls serious, and nothing that sticks out of the screen. */
    static void looksRight(Page page) {
        assertThat(flaws(page)).as(page.url()).isEmpty();
    }

    /** What does not look right, for those who go on looking. */
    static List<String> flaws(Page page) {
        List<String> flaws = new ArrayList<>(Axe.serious(page));
        if (!fitsIn(page)) {
            flaws.add("sticks out of the screen");
        }
        return flaws;
    }

    static void fits(Page page) {
        assertThat(fitsIn(page)).as("nothing sticks out of " + page.url()).isTrue();
    }

    static boolean fitsIn(Page page) {
        return Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
    }

    private record Opened(Playwright playwright, Browser browser) implements AutoCloseable {

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
