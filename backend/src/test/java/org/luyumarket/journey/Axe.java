package org.luyumarket.journey;

import static java.util.Objects.requireNonNull;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What axe calls serious. It is run by its own script and not by its builder, which looks for frames we do not have and sends home all
 * that it found good: either takes longer than the look itself.
 */
final class Axe {

    private static final String SOURCE = source();

    /** The rules that follow from WCAG; what is merely good practice is never serious. */
    private static final String RUN = """
            () => axe.run(document, {
                    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations'], iframes: false})
                .then(found => found.violations
                    .filter(rule => ['serious', 'critical'].includes(rule.impact))
                    .flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html)))
            """;

    private Axe() {}

    @SuppressWarnings("unchecked")
    static List<String> serious(Page page) {
        if (Boolean.TRUE.equals(page.evaluate("() => typeof axe === 'undefined'"))) {
            page.evaluate(SOURCE);
        }
        return (List<String>) page.evaluate(RUN);
    }

    private static String source() {
        try (var file = requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
