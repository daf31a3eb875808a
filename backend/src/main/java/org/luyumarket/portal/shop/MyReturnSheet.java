package org.luyumarket.portal.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderNotFound;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.portal.ClaimWords;
import org.luyumarket.portal.Couriers;
import org.luyumarket.portal.DeedForms;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.ReturnWords;
import org.luyumarket.portal.shop.MyReturnPages.Place;
import org.luyumarket.portal.shop.Purchases.Purchase;
import org.luyumarket.returns.GoodsReturn;
import org.luyumarket.returns.ReturnStatus;
import org.luyumarket.returns.Returns;
import org.luyumarket.returns.Returns.Returnable;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.DeedForm;
import org.luyumarket.storefront.desk.DeedForm.Ask;
import org.luyumarket.storefront.desk.DeedForm.Weight;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Matter;
import org.luyumarket.storefront.shop.LineLink;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells buyers what they can send back, and how their returns stand. */
@Component
class MyReturnSheet {

    private final Ordering ordering;
    private final Returns returns;
    private final ReturnWords words;
    private final ClaimWords units;

    MyReturnSheet(Ordering ordering, Returns returns, ReturnWords words, ClaimWords units) {
        this.ordering = ordering;
        this.returns = returns;
        this.words = words;
        this.units = units;
    }

    /** The lines of an order that go back or can. Whoever looks on without having bought sees none. */
    Mono<List<LineLink>> lines(Purchase purchase, Texts texts) {
        return known(purchase)
                .map(known -> known.order().lines().stream()
                        .filter(line -> known.concerns(line.position()))
                        .map(line -> link(new Place(purchase, line.position()), line, known, texts))
                        .toList())
                .onErrorResume(OrderNotFound.class, notTheBuyer -> Mono.just(List.of()));
    }

    private LineLink link(Place place, Order.Line line, Known known, Texts texts) {
        GoodsReturn begun = known.begun().get(line.position());
        return new LineLink(
                place.address(),
                line.name(),
                texts.gloss(line.name()),
                begun == null
                        ? texts.get("return.possible")
                        : words.state(begun, texts).text(),
                texts.get(begun == null ? "return.open" : "return.look"));
    }

    Mono<Matter> page(Place place, Refused refused, Texts texts) {
        return known(place.purchase()).map(known -> {
            GoodsReturn begun = known.begun().get(place.position());
            return begun == null ? beginning(place, known, refused, texts) : standing(place, begun, refused, texts);
        });
    }

    private Matter beginning(Place place, Known known, Refused refused, Texts texts) {
        Order.Line line = known.order().lines().stream()
                .filter(other -> other.position() == place.position())
                .findFirst()
                .orElseThrow(() -> new OrderNotFound(place.purchase().number()));
        Returnable returnable = known.returnable().get(place.position());
        Matter.Head head = new Matter.Head(
                texts.get("return.title"),
                texts.term(line.name()),
                back(place, texts),
                null,
                null,
                texts.get(returnable == null ? "return.closed" : "return.lead"));
        DeedForms forms = new DeedForms("return", place::to, refused, texts);
        return new Matter(
                head, List.of(), List.of(), returnable == null ? List.of() : List.of(ask(line, returnable, forms)));
    }

    private Matter standing(Place place, GoodsReturn begun, Refused refused, Texts texts) {
        DeedForms forms = new DeedForms("return", place::to, refused, texts);
        List<DeedForm> deeds = new ArrayList<>();
        if (begun.status() == ReturnStatus.ACCEPTED) {
            deeds.add(send(forms));
        }
        if (begun.status().canBecome(ReturnStatus.WITHDRAWN)) {
            deeds.add(forms.of("withdraw", Weight.QUIET));
        }
        return new Matter(words.head(begun, back(place, texts), texts), words.facts(begun, texts), List.of(), deeds);
    }

    private static Matter.Back back(Place place, Texts texts) {
        return new Matter.Back(
                place.purchase().link().address(),
                texts.get("return.back", place.purchase().number()));
    }

    private DeedForm ask(Order.Line line, Returnable returnable, DeedForms forms) {
        Texts texts = forms.texts();
        Ask quantity = Ask.line(
                "quantity",
                texts.get("return.ask.quantity", units.unit(line.sku(), texts)),
                texts.get("return.ask.most", returnable.most()));
        return forms.of("ask", Weight.MAIN, Map.of("quantity", String.valueOf(returnable.most())), quantity);
    }

    private static DeedForm send(DeedForms forms) {
        Texts texts = forms.texts();
        String courier = forms.refused().orElse("send", FormState.of(Map.of())).value("courier");
        return forms.of(
                "send",
                Weight.MAIN,
                Ask.choice("courier", texts.get("return.send.courier"), Couriers.choices(courier, texts)),
                forms.line("send", "trackingNumber"));
    }

    private Mono<Known> known(Purchase purchase) {
        return Mono.zip(
                        ordering.bought(purchase.number(), purchase.viewer()),
                        returns.ofOrder(purchase.number(), purchase.viewer())
                                .filter(begun -> begun.status() != ReturnStatus.WITHDRAWN)
                                .collectMap(begun -> begun.goods().position(), Function.identity()),
                        returns.returnable(purchase.number(), purchase.viewer())
                                .collectMap(Returnable::position, Function.identity()))
                .map(parts -> new Known(parts.getT1(), parts.getT2(), parts.getT3()));
    }

    /** An order with what goes back of it and what can, by position. */
    private record Known(Order order, Map<Integer, GoodsReturn> begun, Map<Integer, Returnable> returnable) {

        boolean concerns(int position) {
            return begun.containsKey(position) || returnable.containsKey(position);
        }
    }
}
