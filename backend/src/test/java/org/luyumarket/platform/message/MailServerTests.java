package org.luyumarket.platform.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.MailAddress;

class MailServerTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final UUID PERSON = new UUID(1, 2);
    private static final Mail MAIL = new Mail(
            new MailAddress("li@example.com"),
            "鲁渝集市：订单已付款",
            "订单已付款，等待发货。",
            URI.create("https://market.example/orders/LY1"),
            new Mail.Leave("不想再收到？", URI.create("https://market.example/unsubscribe/x")),
            PERSON);

    @Test
    void aServerGetsTheLetterWithAWayToLeave() throws Exception {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> received = CompletableFuture.supplyAsync(() -> receive(listening));

            to("localhost", listening.getLocalPort()).send(MAIL).block(PATIENCE);

            String letter = received.join();
            assertThat(letter)
                    .contains("RCPT TO:<li@example.com>", "MAIL FROM:<shop@market.example>")
                    .contains("List-Unsubscribe: <https://market.example/unsubscribe/x>")
                    .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
                    .contains("Auto-Submitted: auto-generated");
            String sent = letter.substring(letter.indexOf("DATA\n") + 5, letter.indexOf("\n.\n"));
            MimeMessage read = new MimeMessage(null, new ByteArrayInputStream(sent.getBytes(UTF_8)));
            assertThat(read.getSubject()).isEqualTo(MAIL.subject());
            assertThat(String.valueOf(read.getContent()))
                    .contains("等待发货", "https://market.example/orders/LY1", "不想再收到");
        }
    }

    @Test
    void aServerThatIsAwayIsAFailure() {
        assertThatThrownBy(() -> to("localhost", 1).send(MAIL).block(PATIENCE)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void withoutAServerADemoKeepsLettersForTheirPersonAndAMarketKeepsNone() {
        Mailbox demo = new Mailbox(Clock.systemUTC(), true);
        Mailbox real = new Mailbox(Clock.systemUTC(), false);

        server(demo, "", 465).send(MAIL).block(PATIENCE);
        server(real, "", 465).send(MAIL).block(PATIENCE);

        assertThat(demo.latestFor(PERSON)).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("l***@example.com");
            assertThat(letter.subject()).isEqualTo(MAIL.subject());
        });
        assertThat(real.latest()).isEmpty();
        assertThat(server(demo, "", 465).areOffered()).isTrue();
        assertThat(server(real, "", 465).areOffered()).isFalse();
    }

    private static MailServer to(String host, int port) {
        return server(new Mailbox(Clock.systemUTC(), false), host, port);
    }

    private static MailServer server(Mailbox mailbox, String host, int port) {
        return new MailServer(mailbox, host, port, "", "", "shop@market.example", true);
    }

    /** All that one client says, answered as a patient server does. */
    private static String receive(ServerSocket listening) {
        StringBuilder said = new StringBuilder();
        try (Socket client = listening.accept();
                BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8));
                PrintWriter out = new PrintWriter(new OutputStreamWriter(client.getOutputStream(), UTF_8), true)) {
            out.print("220 here\r\n");
            out.flush();
            boolean letter = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                said.append(line).append('\n');
                letter = letter ? !line.equals(".") : line.equals("DATA");
                if (!letter || line.equals("DATA")) {
                    out.print(line.equals("DATA") ? "354 go\r\n" : line.equals("QUIT") ? "221 bye\r\n" : "250 ok\r\n");
                    out.flush();
                }
            }
            return said.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
