package org.luyumarket.journey;

import static org.luyumarket.journey.BrowserSteps.address;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens pages one after the other, each account in a tab of its own, and notes all that is wrong with them. */
final class PageSweep {

    /** Words of ours in the other language: names of fields and columns, buttons, hints, but for what says that it is Chinese. */
    private static final String CHINESE_WORDS = """
            () => [...document.querySelectorAll('label, legend, dt, th[scope=col], button, summary, nav a, .hint, .btn, .empty *')]
                .flatMap(said => [...said.childNodes])
                .filter(node => node.nodeType === Node.TEXT_NODE && /^[^A-Za-z]*\\p{Script=Han}[^A-Za-z]*$/u.test(node.data)
                    && node.parentElement.closest('[lang]').lang === 'en')
                .map(node => node.data.trim())
            """;

    private static final String HOLES = """
            () => [...(document.title + ' ' + document.body.innerText).matchAll(/\\{\\d}|\\?\\?\\S+/g)].map(hole => hole[0])
            """;

    private static final String LINKS = """
            () => [...document.querySelectorAll('a[href]')]
                .filter(link => link.origin === location.origin && !link.hash)
                .map(link => link.pathname + link.search)
            """;

    private final Chromium chromium;
    private final PageLinks links;
    private final PageForms forms;
    private final Map<String, Page> pages = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    PageSweep(Chromium chromium, PageLinks links, PageForms forms) {
        this.chromium = chromium;
        this.links = links;
        this.forms = forms;
    }

    List<String> wrong() {
        return wrong;
    }

    void open(PageDoor door, String address) {
        door.looks().forEach(look -> open(door, address, look));
    }

    private void open(PageDoor door, String address, PageDoor.Look look) {
        Page page = pages.computeIfAbsent(door.account(), this::loggedIn);
        said.clear();
        page.setViewportSize(look.width(), look.height());
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(look.light() ? ColorScheme.LIGHT : ColorScheme.DARK));
        page.context().addCookies(List.of(new Cookie("lang", look.language()).setUrl(address("/"))));
        Response answer = page.navigate(address(address));
        List<String> found = new ArrayList<>(said);
        if (answer.status() != 200 || !door.leadsTo(page.url().replaceFirst("https?://[^/]*", ""))) {
            found.add("answers %d at %s".formatted(answer.status(), page.url()));
        } else {
            found.addAll(flaws(page, door, look));
            forms.see(door, page);
            texts(page, LINKS).forEach(link -> links.see(door.account(), link));
        }
        found.forEach(flaw ->
                wrong.add("%s (%s, as %s, %s): %s".formatted(door.pattern(), address, door.account(), look, flaw)));
    }

    private static List<String> flaws(Page page, PageDoor door, PageDoor.Look look) {
        List<String> found = new ArrayList<>(Chromium.flaws(page));
        texts(page, HOLES).forEach(hole -> found.add("an empty place in a text: " + hole));
        if (!look.chinese()) {
            texts(page, CHINESE_WORDS).forEach(words -> found.add("Chinese in English: " + words));
        }
        for (int width : door.otherWidths(look)) {
            page.setViewportSize(width, look.height());
            if (!Chromium.fitsIn(page)) {
                found.add("sticks out at %d px".formatted(width));
            }
        }
        return found;
    }

    private Page loggedIn(String account) {
        Page page = chromium.visitor(PageDoor.DESK, true);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                said.add("console: " + message.text());
            }
        });
        page.onPageError(error -> said.add("script: " + error));
        if (!account.equals("guest")) {
            BrowserSteps.logIn(page, account, "/account");
        }
        return page;
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Page page, String script) {
        return (List<String>) page.evaluate(script);
    }
}
