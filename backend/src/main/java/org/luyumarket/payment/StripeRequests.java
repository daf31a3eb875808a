package org.luyumarket.payment;

import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import com.stripe.param.checkout.SessionCreateParams.PaymentMethodOptions;
import com.stripe.param.checkout.SessionCreateParams.PaymentMethodOptions.WechatPay;
import com.stripe.param.checkout.SessionCreateParams.PaymentMethodType;
import java.util.Locale;
import java.util.UUID;
import org.luyumarket.platform.Cny;

/**
 * Says in Stripe's words what we want. The same attempt must give the same request each time, or else Stripe refuses its idempotency
 * key.
 */
final class StripeRequests {

    /** Our id in Stripe's metadata, so that a webhook finds its payment even before we know Stripe's own id. */
    static final String PAYMENT_ID = "payment_id";

    static final String REFUND_ID = "refund_id";

    private static final String CURRENCY = Cny.CURRENCY.getCode().toLowerCase(Locale.ROOT);

    private StripeRequests() {}

    static SessionCreateParams session(PaymentAttempt attempt) {
        PaymentRequest request = attempt.request();
        SessionCreateParams.Builder session = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setLocale(SessionCreateParams.Locale.AUTO)
                .setClientReferenceId(request.reference())
                .setSuccessUrl(request.returnTo().toString())
                .setCancelUrl(request.returnTo().toString())
                .setExpiresAt(attempt.expiresAt().getEpochSecond())
                .addLineItem(lineItem(request))
                .putMetadata(PAYMENT_ID, attempt.id().toString())
                .setPaymentIntentData(PaymentIntentData.builder()
                        .putMetadata(PAYMENT_ID, attempt.id().toString())
                        .build());
        addMethod(session, request.method());
        return session.build();
    }

    static RefundCreateParams refund(RefundAttempt refund) {
        return RefundCreateParams.builder()
                .setPaymentIntent(refund.intentId())
                .setAmount(Cny.fen(refund.request().amount()))
                .putMetadata(REFUND_ID, refund.id().toString())
                .build();
    }

    static RequestOptions once(UUID attemptId) {
        return RequestOptions.builder().setIdempotencyKey(attemptId.toString()).build();
    }

    private static LineItem lineItem(PaymentRequest request) {
        return LineItem.builder()
                .setQuantity(1L)
                .setPriceData(LineItem.PriceData.builder()
                        .setCurrency(CURRENCY)
                        .setUnitAmount(Cny.fen(request.amount()))
                        .setProductData(LineItem.PriceData.ProductData.builder()
                                .setName(request.description())
                                .build())
                        .build())
                .build();
    }

    private static void addMethod(SessionCreateParams.Builder session, PaymentMethod method) {
        switch (method) {
            case CARD -> session.addPaymentMethodType(PaymentMethodType.CARD);
            case ALIPAY -> session.addPaymentMethodType(PaymentMethodType.ALIPAY);
            case WECHAT_PAY ->
                session.addPaymentMethodType(PaymentMethodType.WECHAT_PAY)
                        .setPaymentMethodOptions(PaymentMethodOptions.builder()
                                .setWechatPay(WechatPay.builder()
                                        .setClient(WechatPay.Client.WEB)
                                        .build())
                                .build());
        }
    }
}
