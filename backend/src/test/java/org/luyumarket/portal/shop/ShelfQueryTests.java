package org.luyumarket.portal.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.shopwindow.ProductQuery.Sort;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class ShelfQueryTests {

    @Test
    void everyFilterIsInTheAddressAndComesBackFromIt() {
        ShelfQuery query = read("q=脐橙&county=500236&category=citrus&inSeason=true&sort=PRICE_UP&page=2");

        assertThat(query).isEqualTo(new ShelfQuery("脐橙", new DivisionCode("500236"), "citrus", true, Sort.PRICE_UP, 2));
        assertThat(query.address())
                .isEqualTo("/products?q=%E8%84%90%E6%A9%99&county=500236&category=citrus&inSeason=true"
                        + "&sort=PRICE_UP&page=2");
    }

    @Test
    void whatWasSearchedForCannotChangeTheAddress() {
        ShelfQuery query = new ShelfQuery("{x}&page=9#\"<b>", null, null, false, Sort.RELEVANCE, 1);

        assertThat(query.address()).isEqualTo("/products?q=%7Bx%7D%26page%3D9%23%22%3Cb%3E");
    }

    @Test
    void theSameListHasTheSameAddressHoweverItWasAskedFor() {
        assertThat(read("q=&county=&sort=&page=1").address()).isEqualTo("/products");
        assertThat(read("utm=x").address()).isEqualTo("/products");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=-1", "page=abc", "page=99999999999", "sort=BEST", "county=12"})
    void whatCannotBeUnderstoodDoesNotNarrowTheList(String parameters) {
        assertThat(read(parameters)).isEqualTo(read(""));
    }

    private static ShelfQuery read(String parameters) {
        return ShelfQuery.of(new LinkedMultiValueMap<>(UriComponentsBuilder.fromUriString("/products?" + parameters)
                .build()
                .getQueryParams()));
    }
}
