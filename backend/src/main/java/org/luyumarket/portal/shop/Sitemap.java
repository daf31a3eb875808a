package org.luyumarket.portal.shop;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/** The addresses that search engines may show; more than a file may hold are split over several, with a list of the files. */
record Sitemap(List<String> pages, int most) {

    /** What the protocol of sitemaps allows a file. */
    static final int MOST_OF_A_FILE = 50_000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    static Sitemap of(List<String> pages) {
        return new Sitemap(pages, MOST_OF_A_FILE);
    }

    /** All addresses, or where there are too many the list of the files, each by its number from 1. */
    String first(IntFunction<String> file, UnaryOperator<String> address) {
        return files() == 1
                ? addresses(pages, address)
                : HEAD
                        + IntStream.rangeClosed(1, files())
                                .mapToObj(file)
                                .map(place -> "<sitemap><loc>" + shown(place, address) + "</loc></sitemap>\n")
                                .collect(Collectors.joining(
                                        "", "<sitemapindex xmlns=\"" + NAMESPACE + "\">\n", "</sitemapindex>\n"));
    }

    /** The addresses of one file; none beyond the last. */
    Optional<String> file(int number, UnaryOperator<String> address) {
        if (number < 1 || number > files()) {
            return Optional.empty();
        }
        int from = (number - 1) * most;
        return Optional.of(addresses(pages.subList(from, Math.min(pages.size(), from + most)), address));
    }

    private int files() {
        return Math.max(1, (pages.size() + most - 1) / most);
    }

    private static String addresses(List<String> pages, UnaryOperator<String> address) {
        return HEAD
                + pages.stream()
                        .map(page -> "<url><loc>" + shown(page, address) + "</loc></url>\n")
                        .collect(Collectors.joining("", "<urlset xmlns=\"" + NAMESPACE + "\">\n", "</urlset>\n"));
    }

    private static String shown(String page, UnaryOperator<String> address) {
        return HtmlUtils.htmlEscape(address.apply(page));
    }
}
