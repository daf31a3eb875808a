package org.luyumarket.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourierTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ListeningServer server = new ListeningServer();
    private final Courier courier = new Courier(host -> true, Duration.ofMillis(700));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aMessageArrivesWithWhatItWasGiven() {
        assertThat(carry(server.at("/good"))).isEqualTo(200);

        assertThat(server.heard()).singleElement().satisfies(heard -> {
            assertThat(heard.body()).isEqualTo("{\"名\":1}");
            assertThat(heard.id()).isEqualTo("7");
        });
    }

    @Test
    void aRedirectIsAnAnswerAndIsNotFollowed() {
        assertThat(carry(server.at("/moved"))).isEqualTo(302);

        assertThat(server.heard()).extracting(ListeningServer.Heard::path).containsExactly("/moved");
    }

    @Test
    void aServerInTroubleSaysSo() {
        assertThat(carry(server.at("/broken"))).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/slow", "/cut"})
    void whoIsSlowOrHangsUpHasNotAnswered(String path) {
        assertThatThrownBy(() -> carry(server.at(path))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]"})
    void ourOwnHostIsNeverCalled(String host) {
        Courier guarded = new Courier(PublicHost::isPublic, PATIENCE);
        URI address = URI.create("http://" + host + ":" + server.at("/").getPort() + "/");

        assertThatThrownBy(() -> guarded.carry(address, Map.of(), "{}").block(PATIENCE))
                .hasMessageContaining("public network");
        assertThat(server.heard()).isEmpty();
    }

    @Test
    void aSignatureIsOfTheSecretTheSecondAndTheBody() {
        Instant sent = Instant.ofEpochSecond(1_700_000_000);

        assertThat(Signature.of(List.of("whsec_test"), sent, "{}"))
                .isEqualTo("t=1700000000,v1=35495024f4ef3f94e5a93e22221544c4b75e9a42300cd965ab81cb85cd994e91");
        assertThat(Signature.of(List.of("whsec_test"), sent, "{ }"))
                .isNotEqualTo(Signature.of(List.of("whsec_test"), sent, "{}"));
    }

    @Test
    void whatDoesNotGetThroughIsTriedEverLessOften() {
        assertThat(Posting.pause(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Posting.pause(4)).isEqualTo(Duration.ofMinutes(4));
        assertThat(Posting.pause(15)).isEqualTo(Duration.ofHours(6));
    }

    private int carry(URI address) {
        Integer code = courier.carry(address, Map.of("Luyu-Event-Id", "7"), "{\"名\":1}")
                .block(PATIENCE);
        return code == null ? 0 : code;
    }
}
