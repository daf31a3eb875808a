package org.luyumarket.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.luyumarket.journey.MarketClient.Answer;

/** The sandbox's payment page, used as a browser would. */
final class PaymentPage {

    private PaymentPage() {}

    static void pay(String address) {
        URI page = URI.create(address);

        Answer answer = new MarketClient(page).postForm(page, "action=pay");

        assertThat(answer.status()).as(answer.text()).isBetween(200, 303);
    }
}
