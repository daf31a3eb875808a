package org.luyumarket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class PublicAddressTests {

    private final MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", "8081");
    private final PublicAddress configured = new PublicAddress("https://market.example", environment);
    private final PublicAddress demonstration = new PublicAddress("", environment);

    @Test
    void whoeverIsNamedAsTheHostTheBuyerComesBackToUs() {
        assertThat(configured.of(URI.create("https://evil.example/orders/LY1/paid?key=k%2B1")))
                .isEqualTo(URI.create("https://market.example/orders/LY1/paid?key=k%2B1"));
    }

    @Test
    void aDemonstrationBelievesTheNamesOfThisMachineOnly() {
        assertThat(demonstration.of(URI.create("http://127.0.0.1:9000/orders/LY1")))
                .isEqualTo(URI.create("http://127.0.0.1:9000/orders/LY1"));
        assertThat(demonstration.of(URI.create("http://evil.example/orders/LY1")))
                .isEqualTo(URI.create("http://localhost:8081/orders/LY1"));
        assertThat(demonstration.of(URI.create("http://evil@localhost/orders/LY1")))
                .isEqualTo(URI.create("http://localhost:8081/orders/LY1"));
    }
}
