package org.luyumarket.portal.shop;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.luyumarket.complaint.Complaint;
import org.luyumarket.complaint.Complaint.Topic;
import org.luyumarket.complaint.ComplaintStatus;
import org.luyumarket.complaint.Complaints;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderNotFound;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.portal.ComplaintWords;
import org.luyumarket.portal.DeedForms;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.shop.Purchases.Purchase;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.DeedForm;
import org.luyumarket.storefront.desk.DeedForm.Ask;
import org.luyumarket.storefront.desk.DeedForm.Weight;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Matter;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.shop.LineLink;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells buyers how their complaints stand, and takes new ones. */
@Component
class MyComplaintSheet {

    private final Ordering ordering;
    private final Complaints complaints;
    private final ComplaintWords words;

    MyComplaintSheet(Ordering ordering, Complaints complaints, ComplaintWords words) {
        this.ordering = ordering;
        this.complaints = complaints;
        this.words = words;
    }

    /** A line of an order, as its buyer comes to complain about it. */
    record Place(Purchase purchase, int position) {

        Viewer viewer() {
            return purchase.viewer();
        }

        String to(String part) {
            return purchase.link().to("/complaints/" + position + part);
        }
    }

    /** The lines of an order once it is paid. Whoever looks on without having bought sees none. */
    Mono<List<LineLink>> lines(Purchase purchase, Texts texts) {
        return known(purchase)
                .filter(known -> known.order().status() != OrderStatus.AWAITING_PAYMENT)
                .filter(known -> known.order().status() != OrderStatus.CANCELLED)
                .filter(known -> known.order().status() != OrderStatus.EXPIRED)
                .map(known -> known.order().lines().stream()
                        .map(line -> link(new Place(purchase, line.position()), line, known, texts))
                        .toList())
                .onErrorResume(OrderNotFound.class, notTheBuyer -> Mono.empty())
                .defaultIfEmpty(List.of());
    }

    private LineLink link(Place place, Order.Line line, Known known, Texts texts) {
        Complaint latest = known.latest().get(line.position());
        return new LineLink(
                place.to(""),
                line.name(),
                texts.gloss(line.name()),
                latest == null
                        ? texts.get("complaint.possible")
                        : words.state(latest, texts).text(),
                texts.get(latest == null ? "complaint.begin" : "complaint.look"));
    }

    Mono<Matter> page(Place place, Refused refused, Texts texts) {
        DeedForms forms = new DeedForms("complaint", place::to, refused, texts);
        return known(place.purchase()).map(known -> {
            Complaint latest = known.latest().get(place.position());
            return latest == null ? beginning(place, known, forms) : standing(place, latest, forms);
        });
    }

    private static Matter beginning(Place place, Known known, DeedForms forms) {
        Texts texts = forms.texts();
        Order.Line line = known.order().lines().stream()
                .filter(other -> other.position() == place.position())
                .findFirst()
                .orElseThrow(() -> new OrderNotFound(place.purchase().number()));
        Matter.Head head = new Matter.Head(
                texts.get("complaint.title"),
                texts.term(line.name()),
                back(place, texts),
                null,
                null,
                texts.get("complaint.lead"));
        return new Matter(head, List.of(), List.of(), List.of(open(forms)));
    }

    /** After the end of one another may be opened. */
    private Matter standing(Place place, Complaint latest, DeedForms forms) {
        Texts texts = forms.texts();
        return new Matter(
                words.head(latest, back(place, texts), texts),
                words.facts(latest, texts),
                words.said(latest, texts),
                deeds(latest, forms));
    }

    private static List<DeedForm> deeds(Complaint latest, DeedForms forms) {
        if (latest.status() == ComplaintStatus.CLOSED) {
            return List.of(open(forms));
        }
        DeedForm settle = forms.of("settle", Weight.QUIET);
        return latest.status() == ComplaintStatus.ANSWERED
                ? List.of(forms.of("escalate", Weight.MAIN, forms.area("escalate", "words")), settle)
                : List.of(settle);
    }

    private static Matter.Back back(Place place, Texts texts) {
        return new Matter.Back(
                place.purchase().link().address(),
                texts.get("return.back", place.purchase().number()));
    }

    private static DeedForm open(DeedForms forms) {
        Texts texts = forms.texts();
        String chosen = forms.refused().orElse("open", FormState.of(Map.of())).value("topic");
        List<Option> topics = Stream.of(Topic.values())
                .map(topic -> new Option(
                        topic.name(),
                        texts.get("complaint.topic." + topic),
                        topic.name().equals(chosen)))
                .toList();
        return forms.of(
                "open",
                Weight.MAIN,
                Ask.choice("topic", texts.get("complaint.open.topic"), topics),
                forms.area("open", "words"));
    }

    private Mono<Known> known(Purchase purchase) {
        return Mono.zip(
                        ordering.bought(purchase.number(), purchase.viewer()),
                        complaints
                                .ofOrder(purchase.number(), purchase.viewer())
                                .collectMap(known -> known.goods().position(), Function.identity()))
                .map(parts -> new Known(parts.getT1(), parts.getT2()));
    }

    /** An order with the latest complaint about each of its lines, by position. */
    private record Known(Order order, Map<Integer, Complaint> latest) {}
}
