package org.luyumarket.payment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How money is paid; the code is Stripe's. */
public enum PaymentMethod {
    CARD,
    ALIPAY,
    WECHAT_PAY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PaymentMethod> of(String code) {
        return Arrays.stream(values())
                .filter(method -> method.code().equals(code))
                .findFirst();
    }
}
