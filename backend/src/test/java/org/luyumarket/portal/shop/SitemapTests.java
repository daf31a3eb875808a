package org.luyumarket.portal.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SitemapTests {

    @Test
    void whatFitsIntoAFileIsOneFile() {
        Sitemap map = new Sitemap(List.of("/", "/a?b&c", "/d"), 3);

        assertThat(first(map))
                .contains("<urlset", "<loc>https://market.example/a?b&amp;c</loc>")
                .doesNotContain("sitemapindex");
        assertThat(map.file(1, SitemapTests::address)).contains(first(map));
        assertThat(map.file(2, SitemapTests::address)).isEmpty();
    }

    @Test
    void whatDoesNotFitIsSplitAndTheFilesAreListed() {
        Sitemap map = new Sitemap(List.of("/1", "/2", "/3", "/4", "/5", "/6", "/7"), 3);

        assertThat(first(map))
                .contains("<sitemapindex", "<loc>https://market.example/sitemaps/3.xml</loc>")
                .doesNotContain("<urlset", "sitemaps/4.xml");
        assertThat(IntStream.rangeClosed(0, 4)
                        .mapToObj(number -> map.file(number, SitemapTests::address)
                                .map(file -> file.split("<url>", -1).length - 1)
                                .orElse(0)))
                .containsExactly(0, 3, 3, 1, 0);
    }

    @Test
    void theFiftyThousandthAddressStillFitsAndTheNextDoesNot() {
        List<String> most = IntStream.range(0, Sitemap.MOST_OF_A_FILE)
                .mapToObj(number -> "/products/" + number)
                .toList();

        assertThat(first(Sitemap.of(most))).contains("<urlset");
        assertThat(first(Sitemap.of(IntStream.rangeClosed(0, Sitemap.MOST_OF_A_FILE)
                        .mapToObj(number -> "/products/" + number)
                        .toList())))
                .contains("<sitemapindex");
    }

    private static String first(Sitemap map) {
        return map.first(number -> "/sitemaps/" + number + ".xml", SitemapTests::address);
    }

    private static String address(String page) {
        return "https://market.example" + page;
    }
}
