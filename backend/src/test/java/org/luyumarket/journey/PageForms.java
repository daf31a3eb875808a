package org.luyumarket.journey;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of the pages that were opened, each sent with nothing, with rubbish and with too much, and what is wrong with the answers. */
final class PageForms {

    private static final List<String> NONSENSE = List.of("nothing", "rubbish", "excess");
    private static final int PHONE = 390;
    private static final String SCRIPT = script();

    private final List<String> doors = PageDoors.posts();
    private final Map<String, String> spared = PageDoors.spared();
    private final List<Found> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> looked = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();

    /** A form as its page had it, which is where it will be sent from. */
    private record Found(PageDoor door, Page page, String pattern, Map<String, Object> form) {}

    /** Rows of a table have the same form, and so have pages with the same part; one of them is enough. */
    @SuppressWarnings("unchecked")
    void see(PageDoor door, Page page) {
        for (Object one : (List<Object>) page.evaluate(SCRIPT + ".collect()")) {
            Map<String, Object> form = (Map<String, Object>) one;
            String pattern = pattern(String.valueOf(form.get("address")));
            if (seen.add(door.pattern() + " " + pattern + form.get("step"))) {
                found.add(new Found(door, page, pattern, form));
            }
        }
    }

    private String pattern(String address) {
        return doors.stream()
                .filter(door -> new PageDoor(door, "").leadsTo(address))
                .min((one, other) -> Boolean.compare(one.contains("{"), other.contains("{")))
                .orElse(address);
    }

    List<String> wrong() {
        for (String nonsense : NONSENSE) {
            found.stream().filter(form -> mayBeSent(form, nonsense)).forEach(form -> send(form, nonsense));
        }
        return wrong;
    }

    private boolean mayBeSent(Found form, String nonsense) {
        return !spared.getOrDefault(form.pattern, "").startsWith(nonsense);
    }

    @SuppressWarnings("unchecked")
    private void send(Found form, String nonsense) {
        Map<String, Object> answer = (Map<String, Object>) form.page.evaluate(
                "sent => " + SCRIPT + ".send(sent.form, sent.nonsense)",
                Map.of("form", form.form, "nonsense", nonsense));
        List<String> flaws = new ArrayList<>((List<String>) answer.get("wrong"));
        String again = String.valueOf(answer.get("page"));
        if (!again.isEmpty() && looked.add(form.door.pattern() + " " + form.pattern)) {
            flaws.addAll(looks(form.page, again));
        }
        flaws.forEach(flaw -> wrong.add("POST %s (%s) of %s with %s as %s: %s"
                .formatted(
                        form.pattern,
                        form.form.get("step"),
                        form.door.pattern(),
                        nonsense,
                        form.door.account(),
                        flaw)));
    }

    private static List<String> looks(Page page, String text) {
        page.setViewportSize(PHONE, 844);
        page.setContent(text);
        page.waitForLoadState(LoadState.LOAD);
        return Chromium.flaws(page);
    }

    private static String script() {
        try (var file = requireNonNull(PageForms.class.getResourceAsStream("forms.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^//.*\n", "")
                    .strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
