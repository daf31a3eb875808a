package org.luyumarket.platform.message;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Hands messages to the gateway at {@code LUYU_SMS_URL}, as JSON with {@code phone} and {@code text} and the bearer token
 * {@code LUYU_SMS_TOKEN}; behind it stands whoever is under contract to carry them.
 */
@Component
class TextGateway implements TextMessages {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Mailbox mailbox;
    private final String address;
    private final String token;

    TextGateway(Mailbox mailbox, @Value("${luyu.sms.url:}") String address, @Value("${luyu.sms.token:}") String token) {
        this.mailbox = mailbox;
        this.address = address;
        this.token = token;
    }

    @Override
    public boolean reachPhones() {
        return !address.isBlank();
    }

    @Override
    public Mono<Void> send(TextMessage message) {
        return reachPhones() ? post(message) : Mono.fromRunnable(() -> mailbox.keep(message));
    }

    private Mono<Void> post(TextMessage message) {
        return WebClient.create()
                .post()
                .uri(URI.create(address))
                .headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("phone", message.phone(), "text", message.text()))
                .retrieve()
                .toBodilessEntity()
                .timeout(PATIENCE)
                .then();
    }
}
