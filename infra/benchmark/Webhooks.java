import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes what Stripe would send when Checkout Sessions are paid: for each line of "payment amount session" that it reads, a line with a
 * signature, a tab and the event that it is for.
 */
final class Webhooks {

    private static final String EVENT = """
            {"id":"evt_%1$s","object":"event","api_version":"2025-03-31.basil","type":"checkout.session.completed","created":%5$d,\
            "data":{"object":{"id":"%4$s","object":"checkout.session","status":"complete","payment_status":"paid",\
            "payment_intent":"pi_%2$s","amount_total":%3$s,"currency":"cny","metadata":{"payment_id":"%2$s"}}}}""";

    private Webhooks() {}

    public static void main(String... arguments) throws Exception {
        long now = System.currentTimeMillis() / 1000;
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(arguments[0].getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        BufferedReader payments = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = payments.readLine(); line != null; line = payments.readLine()) {
            String[] payment = line.split(" ");
            String id = UUID.randomUUID().toString().replace("-", "");
            String event = EVENT.formatted(id, payment[0], payment[1], payment[2], now);
            byte[] signature = mac.doFinal((now + "." + event).getBytes(StandardCharsets.UTF_8));
            System.out.println("t=" + now + ",v1=" + HexFormat.of().formatHex(signature) + "\t" + event);
        }
    }
}
