package org.luyumarket.standalone.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The payment page's markup, style and words. */
final class PageTexts {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+[\\w.-]*)}");

    private final String frame = resource("frame.html");
    private final String style = resource("style.css");
    private final Map<String, String> contents =
            Map.of("open", resource("open.html"), "closed", resource("closed.html"));
    private final Map<String, Properties> words =
            Map.of("zh", words("texts_zh.properties"), "en", words("texts_en.properties"));

    String style() {
        return style;
    }

    /** Values are escaped wherever they stand; words are our own. */
    String page(String language, String content, String notice, Map<String, String> values) {
        Properties spoken = words.getOrDefault(language, new Properties());
        String markup = frame.replace("{content}", contents.getOrDefault(content, ""))
                .replace("{notice}", notice.isEmpty() ? "" : "<p class=\"notice\" role=\"alert\">{" + notice + "}</p>");
        return PLACE.matcher(markup)
                .replaceAll(place -> Matcher.quoteReplacement(filled(place.group(1), values, spoken)));
    }

    private static String filled(String name, Map<String, String> values, Properties words) {
        String value = values.get(name);
        String word = name.equals("methodName") ? "method." + values.get("method") : name;
        return value == null ? words.getProperty(word, word) : HtmlUtils.htmlEscape(value, "UTF-8");
    }

    private static Properties words(String name) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(resource(name)));
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String resource(String name) {
        try (InputStream in = PageTexts.class.getResourceAsStream("/stripe-sandbox/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
