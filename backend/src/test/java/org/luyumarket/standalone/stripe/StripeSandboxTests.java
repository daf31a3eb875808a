package org.luyumarket.standalone.stripe;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.stripe.StripeClient;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.exception.StripeException;
import com.stripe.model.Event;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.net.Webhook;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionCreateParams;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** The sandbox as Stripe's own library and a browser see it. */
class StripeSandboxTests {

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Queue<Event> heard = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refusals = new AtomicInteger();

    @TempDir
    private Path folder;

    private StripeSandbox sandbox;
    private DisposableServer shop;

    @BeforeEach
    void start() {
        sandbox = StripeSandbox.start(folder);
        shop = HttpServer.create()
                .host("127.0.0.1")
                .handle((request, response) -> request.receive()
                        .aggregate()
                        .asString()
                        .map(payload -> take(payload, request.requestHeaders().get("Stripe-Signature")))
                        .flatMap(status -> response.status(status).send()))
                .bindNow();
    }

    @AfterEach
    void stop() {
        sandbox.close();
        shop.disposeNow();
    }

    @Test
    void aSessionIsOpenUntilItIsPaid() throws StripeException {
        Session open = open("key");
        assertThat(open.getStatus()).isEqualTo("open");
        assertThat(open.getUrl()).startsWith("http://localhost:").endsWith("/pay/" + open.getId());

        sandbox.act(open.getUrl(), BuyerAction.PAY);

        Session paid = stripe().v1().checkout().sessions().retrieve(open.getId());
        assertThat(paid.getStatus()).isEqualTo("complete");
        assertThat(paid.getPaymentStatus()).isEqualTo("paid");
        assertThat(paid.getAmountTotal()).isEqualTo(4_990);
        assertThat(paid.getUrl()).isNull();
    }

    @Test
    void aKeyGivesTheSameAnswerToTheSameRequestOnly() throws StripeException {
        Session first = open("key");

        assertThat(open("key").getId()).isEqualTo(first.getId());
        assertThatThrownBy(() -> open(session().setClientReferenceId("other").build(), "key"))
                .isInstanceOf(IdempotencyException.class);
    }

    @Test
    void aWrongKeyIsNotLetIn() {
        StripeClient stranger = StripeClient.builder()
                .setApiKey("sk_wrong")
                .setApiBase(sandbox.apiBase())
                .build();

        assertThatThrownBy(() -> stranger.v1().refunds().list()).isInstanceOf(AuthenticationException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {29 * 60, 24 * 3600 + 60})
    void aSessionLivesBetweenHalfAnHourAndADay(long seconds) {
        long expiry = Instant.now().plusSeconds(seconds).getEpochSecond();

        assertThatThrownBy(() -> open(session().setExpiresAt(expiry).build(), "key"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("expires_at");
    }

    @Test
    void weChatPayNeedsToKnowWhereItIsShown() {
        SessionCreateParams params =
                session(SessionCreateParams.PaymentMethodType.WECHAT_PAY).build();

        assertThatThrownBy(() -> open(params, "key"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("wechat_pay");
    }

    @Test
    void whatIsPaidCannotBeExpired() throws StripeException {
        Session open = open("key");
        sandbox.act(open.getUrl(), BuyerAction.PAY);

        assertThatThrownBy(() -> stripe().v1().checkout().sessions().expire(open.getId()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("status in [\"open\"]");
    }

    @Test
    void whatIsExpiredCannotBePaid() throws StripeException {
        Session open = open("key");
        stripe().v1().checkout().sessions().expire(open.getId());

        sandbox.act(open.getUrl(), BuyerAction.PAY);

        assertThat(stripe().v1().checkout().sessions().retrieve(open.getId()).getStatus())
                .isEqualTo("expired");
    }

    @Test
    void refundsNeverExceedThePayment() throws StripeException {
        String intent = pay();
        Refund refund = refund(intent, 990);

        assertThat(refund.getStatus()).isEqualTo("succeeded");
        assertThatThrownBy(() -> refund(intent, 4_001)).isInstanceOf(InvalidRequestException.class);
        assertThat(refund(intent, 4_000).getStatus()).isEqualTo("succeeded");
        assertThat(stripe().v1()
                        .refunds()
                        .list(RefundListParams.builder()
                                .setPaymentIntent(intent)
                                .build())
                        .getData())
                .extracting(Refund::getAmount)
                .containsExactly(4_000L, 990L);
    }

    @Test
    void webhooksAreGenuineAndReadable() throws StripeException {
        sandbox.webhooksTo(shopAddress());

        String intent = pay();
        refund(intent, 990);

        await().untilAsserted(() -> assertThat(heard)
                .extracting(Event::getType)
                .containsExactly("checkout.session.completed", "refund.created", "charge.refunded"));
        assertThat(heard)
                .allMatch(event -> event.getDataObjectDeserializer().getObject().isPresent());
    }

    @Test
    void aWebhookIsRepeatedUntilItIsTaken() throws StripeException {
        refusals.set(2);
        sandbox.webhooksTo(shopAddress());

        pay();

        await().untilAsserted(() -> assertThat(heard).hasSize(1));
        assertThat(refusals).hasValue(0);
    }

    @Test
    void nothingAcknowledgedIsForgottenOverARestart() throws StripeException, IOException {
        Session open = open("key");
        String intent = pay();
        String address = sandbox.apiBase();
        sandbox.close();
        Files.writeString(folder.resolve("journal"), "[{\"checkout\":{\"id\":\"cut sho", StandardOpenOption.APPEND);

        sandbox = StripeSandbox.start(folder);
        sandbox.webhooksTo(shopAddress());

        assertThat(sandbox.apiBase()).isEqualTo(address);
        assertThat(open("key").getId()).isEqualTo(open.getId());
        assertThat(refund(intent, 4_990).getStatus()).isEqualTo("succeeded");
        await().untilAsserted(
                        () -> assertThat(heard).extracting(Event::getType).contains("checkout.session.completed"));
    }

    @Test
    void aBuyerClicksThroughThePage() throws StripeException, IOException, InterruptedException {
        Session open = open("key");

        HttpResponse<String> page = browse(HttpRequest.newBuilder(URI.create(open.getUrl())));
        assertThat(page.body()).contains("沙箱", "49.90", "&lt;b&gt;橙").doesNotContain("<b>橙");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'")
                .contains("form-action 'self' http://localhost:8080");

        HttpResponse<String> declined = browse(click(open, "decline"));
        assertThat(declined.body()).contains("被拒绝");

        HttpResponse<String> paid = browse(click(open, "pay"));
        assertThat(paid.statusCode()).isEqualTo(303);
        assertThat(paid.headers().firstValue("Location")).contains("http://localhost:8080/orders/LY1");

        assertThat(browse(click(open, "pay")).body()).contains("已经用过或过期");
    }

    @Test
    void thePageSpeaksEnglishToo() throws StripeException, IOException, InterruptedException {
        URI page = URI.create(open("key").getUrl());

        assertThat(browse(HttpRequest.newBuilder(page).header("Accept-Language", "en-GB"))
                        .body())
                .contains("lang=\"en\"", "Pay by card", "no real money");
    }

    @Test
    void anUnknownPageIsNotFound() throws IOException, InterruptedException {
        assertThat(browse(HttpRequest.newBuilder(URI.create(sandbox.apiBase() + "/pay/cs_guessed")))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void mischiefCanBeAskedForOverHttpByTheHolderOfTheKey() throws StripeException, IOException, InterruptedException {
        URI address = URI.create(sandbox.apiBase() + "/sandbox/mischief");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString("PENDING_REFUNDS=1"));
        assertThat(browse(request).statusCode()).isEqualTo(401);

        request.header("Authorization", "Bearer " + sandbox.secretKey());

        assertThat(browse(request).statusCode()).isEqualTo(200);
        assertThat(refund(pay(), 990).getStatus()).isEqualTo("pending");
    }

    private int take(String payload, String signature) {
        if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return 503;
        }
        try {
            heard.add(Webhook.constructEvent(payload, signature, sandbox.webhookSecret()));
            return 200;
        } catch (SignatureVerificationException forged) {
            return 400;
        }
    }

    private URI shopAddress() {
        return URI.create("http://127.0.0.1:" + shop.port() + "/webhooks");
    }

    private StripeClient stripe() {
        return StripeClient.builder()
                .setApiKey(sandbox.secretKey())
                .setApiBase(sandbox.apiBase())
                .build();
    }

    private String pay() throws StripeException {
        Session open = open("pay");
        sandbox.act(open.getUrl(), BuyerAction.PAY);
        return requireNonNull(
                stripe().v1().checkout().sessions().retrieve(open.getId()).getPaymentIntent());
    }

    private Refund refund(String intent, long amount) throws StripeException {
        return stripe().v1()
                .refunds()
                .create(RefundCreateParams.builder()
                        .setPaymentIntent(intent)
                        .setAmount(amount)
                        .build());
    }

    private Session open(String key) throws StripeException {
        return open(session().build(), key);
    }

    private Session open(SessionCreateParams params, String key) throws StripeException {
        return stripe().v1()
                .checkout()
                .sessions()
                .create(params, RequestOptions.builder().setIdempotencyKey(key).build());
    }

    private static SessionCreateParams.Builder session() {
        return session(SessionCreateParams.PaymentMethodType.CARD);
    }

    private static SessionCreateParams.Builder session(SessionCreateParams.PaymentMethodType method) {
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .addPaymentMethodType(method)
                .setSuccessUrl("http://localhost:8080/orders/LY1")
                .setCancelUrl("http://localhost:8080/orders/LY1")
                .addLineItem(SessionCreateParams.LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(SessionCreateParams.LineItem.PriceData.builder()
                                .setCurrency("cny")
                                .setUnitAmount(4_990L)
                                .setProductData(SessionCreateParams.LineItem.PriceData.ProductData.builder()
                                        .setName("<b>橙")
                                        .build())
                                .build())
                        .build());
    }

    private static HttpRequest.Builder click(Session session, String action) {
        return HttpRequest.newBuilder(URI.create(session.getUrl()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("action=" + action));
    }

    private HttpResponse<String> browse(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
