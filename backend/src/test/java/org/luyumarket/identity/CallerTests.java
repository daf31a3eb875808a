package org.luyumarket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class CallerTests {

    @Test
    void aPersonIsCountedWhereverTheyAre() throws UnknownHostException {
        Person person = new Person(new UUID(0, 7), "shopper", "小滨", Role.CONSUMER, null, null);

        assertThat(Caller.of(from("203.0.113.1"), person)).isEqualTo(Caller.of(from("203.0.113.2"), person));
    }

    @Test
    void aGuestIsCountedByAddressAndNotByWhatTheyClaim() throws UnknownHostException {
        assertThat(Caller.of(from("203.0.113.1"), null)).isEqualTo("ip:203.0.113.1");
    }

    @Test
    void oneNetworkOfTheNewKindIsOneCaller() throws UnknownHostException {
        assertThat(Caller.of(from("2001:db8:1:2::1"), null))
                .isEqualTo(Caller.of(from("2001:db8:1:2:ffff::9"), null))
                .isNotEqualTo(Caller.of(from("2001:db8:1:3::1"), null));
    }

    private static MockServerWebExchange from(String address) throws UnknownHostException {
        return MockServerWebExchange.from(MockServerHttpRequest.get("/")
                .header("X-Forwarded-For", "198.51.100.9")
                .remoteAddress(new InetSocketAddress(InetAddress.getByName(address), 40_000)));
    }
}
