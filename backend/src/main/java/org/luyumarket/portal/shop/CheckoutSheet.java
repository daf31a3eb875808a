package org.luyumarket.portal.shop;

import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.Quote;
import org.luyumarket.shopwindow.ShopWindow;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.CheckoutPage;
import org.luyumarket.storefront.shop.CheckoutPage.Book;
import org.luyumarket.storefront.shop.CheckoutPage.Confirmation;
import org.luyumarket.storefront.shop.CheckoutPage.Costs;
import org.luyumarket.storefront.shop.CheckoutPage.Coupons;
import org.luyumarket.storefront.shop.CheckoutPage.Employment;
import org.luyumarket.storefront.shop.CheckoutPage.Terms;
import org.luyumarket.storefront.shop.ProductPage.ReturnRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lays out the page on which an order is placed. */
@Component
class CheckoutSheet {

    private final ShopWindow window;
    private final AddressSheet addresses;
    private final long holdMinutes;

    CheckoutSheet(ShopWindow window, AddressSheet addresses, @Value("${luyu.hold-minutes:30}") long holdMinutes) {
        this.window = window;
        this.addresses = addresses;
        this.holdMinutes = holdMinutes;
    }

    /** What was wrong with a form: messages by field, and a notice about the whole. */
    record Complaint(Map<String, String> errors, @Nullable String notice) {

        static final Complaint NONE = new Complaint(Map.of(), null);
    }

    /** What there is to say to a form: what it would cost, where else it could go, which coupons there are, for whose total it would count, what is wrong with it. */
    record Reply(Offer offer, Book book, Coupons coupons, Employment employment, Complaint complaint) {}

    CheckoutPage page(CheckoutForm form, Reply reply, Texts texts) {
        Basket basket = basket(form);
        Complaint complaint = reply.complaint();
        return new CheckoutPage(
                basket.lines(reply.offer(), texts),
                addresses.fields(form.destination(), complaint.errors(), texts),
                reply.book(),
                costs(basket, reply.offer(), texts),
                reply.coupons(),
                new Confirmation(
                        mustConfirm(form), form.confirmed(), complaint.errors().get("confirmed")),
                new Terms(form.purchase().idempotencyKey(), form.purchase().fromCart(), holdMinutes),
                reply.employment(),
                form.invoice().fields(complaint.errors()),
                form.method(),
                complaint.notice());
    }

    boolean isEmpty(CheckoutForm form) {
        return basket(form).isEmpty();
    }

    /** Goods that cannot be sent back without a reason ask for a separate yes, which is never given beforehand. */
    boolean mustConfirm(CheckoutForm form) {
        return basket(form)
                .products()
                .anyMatch(product -> ProductSheet.returnRule(product.handling()) != ReturnRule.SEVEN_DAYS);
    }

    private Basket basket(CheckoutForm form) {
        return Basket.of(form.purchase().lines(), window.current());
    }

    private static Costs costs(Basket basket, Offer offer, Texts texts) {
        Optional<Quote> quote = offer.quote();
        return new Costs(
                Words.amount(quote.map(Quote::goods).orElseGet(basket::goods)),
                quote.map(found -> Words.amount(found.freight())).orElse(""),
                quote.map(Quote::discount)
                        .filter(Money::isPositive)
                        .map(Words::amount)
                        .orElse(""),
                quote.map(found -> Words.amount(found.total())).orElse(""),
                Words.weight(basket.weight(), texts),
                offer.undeliverable());
    }
}
