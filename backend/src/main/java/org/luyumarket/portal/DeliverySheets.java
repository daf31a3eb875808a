package org.luyumarket.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Divisions;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.delivery.Count;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.delivery.Delivery.Acceptance;
import org.luyumarket.procurement.delivery.DeliveryLine;
import org.luyumarket.procurement.delivery.Quality;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.DeliveryFile;
import org.luyumarket.storefront.buyer.DeliveryFile.Paper;
import org.luyumarket.storefront.buyer.RequisitionFile;
import org.luyumarket.storefront.desk.Fact;
import org.springframework.stereotype.Component;

/** Lays out a delivery for whoever reads it: what goes where, what was found there, and what they can do. */
@Component
public class DeliverySheets {

    private static final int MOST_PHOTOS = 6;

    private final Divisions divisions;

    DeliverySheets(Divisions divisions) {
        this.divisions = divisions;
    }

    /** Who reads it, by which name they would sign, and the form of theirs that was refused, if one was. */
    public record Reader(DeliveryTurns turns, String name, Refused refused) {

        Texts texts() {
            return turns.texts();
        }
    }

    public DeliveryFile file(Delivery delivery, Reader reader) {
        Texts texts = reader.texts();
        return new DeliveryFile(
                head(delivery, reader.turns()),
                delivery.lines().stream().map(line -> line(line, texts)).toList(),
                finding(delivery, reader.turns()),
                delivery.steps().stream().map(step -> step(step, texts)).toList(),
                new DeliveryForms(delivery, reader).acts());
    }

    private DeliveryFile.Head head(Delivery delivery, DeliveryTurns turns) {
        Delivery.Destination destination = delivery.destination();
        return new DeliveryFile.Head(
                delivery.number(),
                turns.address(delivery),
                turns.texts().get("delivery.title", destination.site(), destination.day()),
                turns.badges(delivery),
                turns.next(delivery),
                facts(delivery, turns),
                papers(delivery, turns.texts()));
    }

    private List<Fact> facts(Delivery delivery, DeliveryTurns turns) {
        Texts texts = turns.texts();
        Delivery.Source source = delivery.source();
        Delivery.Destination destination = delivery.destination();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("delivery.contract"), source.contractNumber()));
        facts.add(new Fact(
                texts.get("delivery.with"),
                turns.duties().supplies()
                        ? source.parties().buyer()
                        : source.parties().supplier()));
        facts.add(new Fact(texts.get("delivery.day"), destination.day().toString()));
        facts.add(new Fact(
                texts.get("delivery.address"),
                divisions.fullName(destination.division(), texts.locale()) + " " + destination.address()));
        Delivery.Consignment consignment = delivery.consignment();
        if (consignment != null) {
            String means = texts.get("delivery.means." + consignment.means());
            facts.add(new Fact(
                    texts.get("delivery.way"), means + " " + consignment.carrier() + " " + consignment.number()));
        }
        if (source.replaces() != null) {
            facts.add(new Fact(texts.get("delivery.replaces"), texts.get("delivery.replaces.yes")));
        }
        return facts;
    }

    private static List<Paper> papers(Delivery delivery, Texts texts) {
        Paper note = new Paper(texts.get("delivery.note.pdf"), "/api/v1/deliveries/" + delivery.id() + "/note");
        Paper sheet = new Paper(texts.get("delivery.sheet.pdf"), "/api/v1/acceptances/" + delivery.id() + "/pdf");
        return delivery.acceptance() == null ? List.of(note) : List.of(note, sheet);
    }

    private static DeliveryFile.Line line(DeliveryLine line, Texts texts) {
        Count count = line.count();
        return new DeliveryFile.Line(
                texts.term(line.called().name()),
                line.sku(),
                line.called().quantity(),
                line.sent(),
                line.accepted().boxes(),
                count == null ? 0 : line.called().quantity() - line.accepted().boxes(),
                Shown.weight(line.accepted().weight()),
                Shown.price(line.accepted().amount()),
                count == null ? "" : remark(count, texts));
    }

    private static String remark(Count count, Texts texts) {
        String quality = count.quality() == Quality.GOOD ? "" : texts.get("delivery.quality." + count.quality());
        return String.join(
                " ",
                Stream.of(quality, count.reason())
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static DeliveryFile.@Nullable Finding finding(Delivery delivery, DeliveryTurns turns) {
        Acceptance acceptance = delivery.acceptance();
        if (acceptance == null) {
            return null;
        }
        Texts texts = turns.texts();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(texts.get("delivery.finding.amount"), Shown.price(delivery.acceptedAmount())),
                new Fact(texts.get("delivery.finding.weight"), Shown.weight(delivery.acceptedWeight())),
                new Fact(texts.get("delivery.finding.at"), Shown.minute(acceptance.at())),
                new Fact(texts.get("delivery.receiver"), acceptance.receiver()),
                new Fact(texts.get("delivery.handedOver"), acceptance.carrier())));
        if (!acceptance.note().isEmpty()) {
            facts.add(new Fact(texts.get("delivery.note"), acceptance.note()));
        }
        return new DeliveryFile.Finding(
                facts,
                acceptance.photos().stream()
                        .map(photo -> new Paper(
                                texts.get("delivery.photo.by", photo.addedBy()),
                                "/api/v1/acceptances/" + delivery.id() + "/photos/" + photo.id()))
                        .toList(),
                turns.duties().receives() && acceptance.photos().size() < MOST_PHOTOS);
    }

    private static RequisitionFile.Step step(Contract.Step step, Texts texts) {
        return new RequisitionFile.Step(
                Shown.minute(step.at()), texts.get("delivery.step." + step.action()), step.person(), step.note());
    }
}
