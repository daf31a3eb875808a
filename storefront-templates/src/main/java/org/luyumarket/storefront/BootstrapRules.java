package org.luyumarket.storefront;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tenth of Bootstrap's sheet that our pages use. A browser reads every rule and tries it on every element before it paints; on a
 * slow phone the other nine tenths were a quarter of a second.
 */
final class BootstrapRules {

    /** The classes of Bootstrap that templates name; a test compares. */
    static final Set<String> CLASSES = Set.of(
            "btn",
            "container-xl",
            "figure",
            "form-check",
            "form-check-input",
            "form-check-label",
            "form-control",
            "form-select",
            "h6",
            "is-invalid",
            "mb-3",
            "mt-3",
            "table",
            "table-hover",
            "visually-hidden");

    private static final String OTHER_THEMES = "[data-bs-";
    private static final Pattern EXCEPTION = Pattern.compile(":not\\([^)]*\\)");
    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");
    private static final Pattern BETWEEN_SELECTORS = Pattern.compile(",(?![^(]*\\))");

    private BootstrapRules() {}

    /** The rules of the minified sheet that concern elements without a class, or with ours; its licence stays on top. */
    static String keptOf(String sheet) {
        int rules = sheet.indexOf("*/") + 2;
        return sheet.substring(0, rules) + kept(sheet.substring(rules));
    }

    private static String kept(String rules) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int open = rules.indexOf('{'); open >= 0; open = rules.indexOf('{', from)) {
            int end = endOfBlock(rules, open);
            kept.append(rule(rules.substring(from, open), rules.substring(open + 1, end)));
            from = end + 1;
        }
        return kept.toString();
    }

    /** Animations go with the components that move. */
    private static String rule(String head, String body) {
        if (!head.startsWith("@")) {
            return block(selectors(head), body);
        }
        return head.startsWith("@media") ? block(head, kept(body)) : "";
    }

    private static String block(String head, String body) {
        return head.isEmpty() || body.isEmpty() ? "" : head + "{" + body + "}";
    }

    private static String selectors(String all) {
        return BETWEEN_SELECTORS
                .splitAsStream(all)
                .filter(BootstrapRules::concernsUs)
                .collect(Collectors.joining(","));
    }

    private static boolean concernsUs(String selector) {
        return !selector.contains(OTHER_THEMES)
                && CLASSES.containsAll(classes(EXCEPTION.matcher(selector).replaceAll("")));
    }

    static List<String> classes(String selector) {
        return CLASS.matcher(selector).results().map(found -> found.group(1)).toList();
    }

    private static int endOfBlock(String rules, int open) {
        int depth = 1;
        int at = open;
        while (depth > 0) {
            at++;
            depth += switch (rules.charAt(at)) {
                case '{' -> 1;
                case '}' -> -1;
                default -> 0;
            };
        }
        return at;
    }
}
