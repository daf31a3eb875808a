package org.luyumarket.storefront;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTests {

    private static final Pattern LABELLED_FIELD =
            Pattern.compile("<(?:input|select|textarea)(?![^>]*type=\"(?:hidden|submit)\")[^>]*\\sid=\"([^\"]+)\"");
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|select|textarea)(?![^>]*type=\"(?:hidden|submit)\")[^>]*>");
    private static final Pattern PRICE = Pattern.compile("class=\"price-now\"");
    private static final Pattern PRICE_PER_KILOGRAM = Pattern.compile("class=\"price-per\"");

    private static final Pattern POST_FORM = Pattern.compile("<form[^>]*method=\"post\"");
    private static final Pattern CSRF_FIELD = Pattern.compile("name=\"_csrf\"");

    static Stream<Arguments> pages() {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .flatMap(locale -> Samples.pages(locale).entrySet().stream()
                        .map(page ->
                                Arguments.of(locale.getLanguage() + "/" + page.getKey(), render(page.getValue()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageHasATitleOneHeadingAndItsLandmarks(String name, String html) {
        assertThat(html).containsOnlyOnce("<h1").containsOnlyOnce("<main").containsPattern("<title>[^<]+</title>");
        assertThat(html).containsPattern("<html lang=\"(zh-CN|en)\">").contains("href=\"#main\"");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageObeysAContentSecurityPolicyWithoutInlineCode(String name, String html) {
        assertThat(html).doesNotContain(" style=\"").doesNotContain("<style").doesNotContainPattern(" on[a-z]+=\"");
        assertThat(html).doesNotContainPattern("<script(?![^>]* src=)");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyFieldHasALabel(String name, String html) {
        var ids = LABELLED_FIELD
                .matcher(html)
                .results()
                .map(field -> field.group(1))
                .toList();

        assertThat(ids).hasSize((int) FIELD.matcher(html).results().count()).doesNotHaveDuplicates();
        assertThat(ids).allSatisfy(id -> assertThat(html).contains("for=\"" + id + "\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyPriceOfAProductStandsBesideItsPricePerKilogram(String name, String html) {
        assertThat(PRICE.matcher(html).results().count())
                .isEqualTo(PRICE_PER_KILOGRAM.matcher(html).results().count());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void nothingComesOutUnfilled(String name, String html) {
        assertThat(html).doesNotContain("{0}").doesNotContain(">null<").doesNotContain("${");
    }

    @ParameterizedTest
    @ValueSource(strings = {"product", "help", "claim-closed"})
    void howLongBadFruitCanBeClaimedIsWhatTheSiteSays(String page) {
        assertThat(sample(page, Locale.SIMPLIFIED_CHINESE)).contains("36 小时").doesNotContain("24 小时");
        assertThat(sample(page, Locale.ENGLISH)).contains("36 hours").doesNotContain("24 hours");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void whatPeopleWroteIsShownAndNotObeyed(String name, String html) {
        assertThat(html).doesNotContain("<script>alert").doesNotContain("<b>李");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyFormThatChangesSomethingCarriesATokenUnlessItsPageIsForAll(String name, String html) {
        boolean forAll = !html.contains("name=\"_csrf\"");
        var tokens = CSRF_FIELD.matcher(html).results().count();
        var forms = POST_FORM.matcher(html).results().count();

        assertThat(tokens).isEqualTo(forAll ? 0 : forms);
        assertThat(forAll && forms > 0).isEqualTo(html.contains("action=\"/cart/lines\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageLoadsNothingFromElsewhere(String name, String html) {
        assertThat(List.of("src=\"http", "href=\"//", "src=\"//", "@import")).noneMatch(html::contains);
    }

    private static String sample(String page, Locale locale) {
        return render(requireNonNull(Samples.pages(locale).get(page)));
    }

    private static String render(JteModel page) {
        var output = new StringOutput();
        page.render(output);
        return output.toString();
    }
}
