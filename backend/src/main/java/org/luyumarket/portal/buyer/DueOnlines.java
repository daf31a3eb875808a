package org.luyumarket.portal.buyer;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.PaymentMethod;
import org.luyumarket.payment.PaymentStatus;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.portal.FormInput;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Seat;
import org.luyumarket.procurement.settlement.Due;
import org.luyumarket.procurement.settlement.online.OnlineDues.Wish;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.DueOnline;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;

/** The form by which a due is paid by Stripe. */
record DueOnlines(Texts texts, FormState form) {

    static Wish wish(FormInput input, URI back) {
        PaymentMethod method =
                PaymentMethod.of(input.text("method")).orElseThrow(() -> new InvalidInput("method", "payment-method"));
        return new Wish(method, back, input.requiredText("idempotencyKey"));
    }

    /** Null for whoever does not pay for the unit, and where nothing is owed. */
    @Nullable
    DueOnline of(Seat seat, Due due, List<Payment> tried, UUID key) {
        boolean pays = seat.may(MemberRole.FINANCE)
                && seat.institution().id().equals(due.deal().institution());
        return pays && due.outstanding().isPositive()
                ? new DueOnline("/buyer/dues/" + due.id() + "/payments", key.toString(), methods(), form, news(tried))
                : null;
    }

    private List<Option> methods() {
        return Arrays.stream(PaymentMethod.values())
                .map(method -> new Option(
                        method.code(),
                        texts.get("due.online." + method.code()),
                        method.code().equals(form.value("method"))))
                .toList();
    }

    private @Nullable String news(List<Payment> tried) {
        return tried.stream().findFirst().map(this::news).orElse(null);
    }

    private String news(Payment last) {
        if (last.refunded().isPositive()) {
            return texts.get("due.online.back");
        }
        boolean failed = last.status() == PaymentStatus.DECLINED || last.status() == PaymentStatus.EXPIRED;
        return texts.get(failed ? "due.online.failed" : "due.online.waiting");
    }
}
