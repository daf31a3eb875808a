package org.luyumarket.portal.shop;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.platform.paper.Lettering;
import org.luyumarket.shopwindow.ShopWindow;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

@MarketTest
class SharePicturesIntegrationTests {

    private static final Pattern PICTURE = Pattern.compile("property=\"og:image\" content=\"([^\"]+)\"");

    @Autowired
    private ShopWindow window;

    @Autowired
    private ShareSheet sheet;

    @Autowired
    private WebTestClient client;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/", "/products/500236-01", "/products?county=500236", "/products?category=CITRUS"})
    void aPageNamesAWholeAddressWhereItsPictureIs(String page) throws IOException {
        String html = requireNonNull(client.get()
                .uri(page)
                .header("Accept", "text/html")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        Matcher named = PICTURE.matcher(html);
        assertThat(named.find()).isTrue();
        URI address = URI.create(named.group(1));

        assertThat(address.isAbsolute()).isTrue();
        assertThat(html).contains("twitter:card", "og:url");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png(address.getPath())));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
    }

    @Test
    void thePictureIsTheSameUntilWhatItShowsChanges() {
        ShareCard card = sheet.product("500236-01", window.current()).orElseThrow();

        assertThat(png("/share/products/500236-01.png")).isEqualTo(png("/share/products/500236-01.png"));
        assertThat(card.version())
                .isEqualTo(sheet.product("500236-01", window.current())
                        .orElseThrow()
                        .version());
        assertThat(new ShareCard(card.drawing(), card.ground(), card.title(), card.place(), null).version())
                .isNotEqualTo(card.version());
    }

    @Test
    void theFontKnowsWhatThePicturesSay() throws IOException {
        try (Lettering letters = Lettering.open()) {
            assertThat(window.current().products())
                    .map(sheet::card)
                    .allSatisfy(card -> assertThat(letters.knows(card.title() + card.place() + card.price()))
                            .as(card.title())
                            .isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/share/products/nothing.png",
                "/share/counties/370000.png",
                "/share/counties/999999.png",
                "/share/other.png"
            })
    void thereIsNoPictureOfWhatThereIsNot(String address) {
        client.get().uri(address).exchange().expectStatus().isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void aNameOfAnyLengthFitsIn() throws IOException {
        byte[] picture = SharePainter.paint(
                new ShareCard(
                        "/static/assets/art/newhall.svg",
                        "#fdeed8",
                        "橙".repeat(5_000),
                        "县".repeat(5_000),
                        new ShareCard.Price("9".repeat(50), "箱", "斤".repeat(5_000))),
                "鲁渝集市",
                "长".repeat(5_000));

        assertThat(picture.length).isLessThan(400_000);
    }

    private byte[] png(String address) {
        return requireNonNull(client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("image/png")
                .expectBody()
                .returnResult()
                .getResponseBody());
    }
}
