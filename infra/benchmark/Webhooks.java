import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells the market, as Stripe does, that Checkout Sessions are paid: a signed webhook for each line of "payment amount session" that it
 * reads, 64 at a time. Fails if any is not taken.
 */
final class Webhooks {

    private static final int AT_ONCE = 64;
    private static final String EVENT = """
            {"id":"evt_%1$s","object":"event","api_version":"2025-03-31.basil","type":"checkout.session.completed","created":%5$d,
             "data":{"object":{"id":"%4$s","object":"checkout.session","status":"complete","payment_status":"paid",
             "payment_intent":"pi_%2$s","amount_total":%3$s,"currency":"cny","metadata":{"payment_id":"%2$s"}}}}""";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final URI market;
    private final String secret;

    private Webhooks(String market, String secret) {
        this.market = URI.create(market + "/api/v1/webhooks/stripe");
        this.secret = secret;
    }

    public static void main(String... arguments) throws Exception {
        Webhooks webhooks = new Webhooks(arguments[0], arguments[1]);
        List<String> payments =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).lines().toList();
        CompletableFuture<?>[] sent = new CompletableFuture<?>[payments.size()];
        for (int i = 0; i < sent.length; i++) {
            sent[i] = webhooks.send(payments.get(i).split(" "));
        }
        CompletableFuture.allOf(sent).join();
    }

    private CompletableFuture<Void> send(String[] payment) throws Exception {
        free.acquire();
        long now = System.currentTimeMillis() / 1000;
        String body = EVENT.formatted(
                UUID.randomUUID().toString().replace("-", ""), payment[0], payment[1], payment[2], now);
        HttpRequest request = HttpRequest.newBuilder(market)
                .header("Content-Type", "application/json")
                .header("Stripe-Signature", "t=" + now + ",v1=" + signature(now + "." + body))
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.sendAsync(request, BodyHandlers.discarding())
                .whenComplete((answer, failure) -> free.release())
                .thenAccept(Webhooks::check);
    }

    private static void check(HttpResponse<Void> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("refused with " + answer.statusCode());
        }
    }

    private String signature(String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
