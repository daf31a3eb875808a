package org.luyumarket.platform.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.test.StepVerifier;

/** What a gateway to a carrier gets, and what happens without one. */
class TextGatewayTests {

    private static final TextMessage MESSAGE = new TextMessage("13900000001", "您好", null);

    private final AtomicReference<String> received = new AtomicReference<>("");
    private final Mailbox mailbox = new Mailbox(Clock.systemUTC(), true);
    private HttpServer carrier;
    private int answer = 202;

    @BeforeEach
    void start() throws IOException {
        carrier = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        carrier.createContext("/messages", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            received.set(exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        carrier.start();
    }

    @AfterEach
    void stop() {
        carrier.stop(0);
    }

    @Test
    void theCarrierGetsPhoneAndText() {
        gateway().send(MESSAGE).as(StepVerifier::create).verifyComplete();

        assertThat(received.get())
                .startsWith("Bearer secret ")
                .contains("\"phone\":\"13900000001\"", "\"text\":\"您好\"");
        assertThat(mailbox.latest()).isEmpty();
    }

    @Test
    void whatTheCarrierRefusesFails() {
        answer = 500;

        gateway()
                .send(MESSAGE)
                .as(StepVerifier::create)
                .verifyError(WebClientResponseException.InternalServerError.class);
    }

    @Test
    void withoutACarrierADemoKeepsTheMessageWithMostOfTheNumberHidden() {
        TextGateway none = new TextGateway(mailbox, "", "");

        none.send(MESSAGE).as(StepVerifier::create).verifyComplete();

        assertThat(none.reachPhones()).isFalse();
        assertThat(mailbox.latest())
                .singleElement()
                .satisfies(message -> assertThat(message.to()).isEqualTo("139****0001"));
    }

    private TextGateway gateway() {
        return new TextGateway(
                mailbox, "http://localhost:" + carrier.getAddress().getPort() + "/messages", "secret");
    }
}
