package org.luyumarket.portal.buyer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.Weight;
import org.luyumarket.portal.Shown;
import org.luyumarket.portal.buyer.Offices.Office;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.requisition.Drop;
import org.luyumarket.procurement.requisition.Requisition;
import org.luyumarket.procurement.requisition.RequisitionStatus;
import org.luyumarket.procurement.requisition.TenderWarning;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.RequisitionFile;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.springframework.stereotype.Component;

/** Writes a requisition out for whoever reads it, with what they can do. */
@Component
class RequisitionSheets {

    private final Divisions divisions;

    RequisitionSheets(Divisions divisions) {
        this.divisions = divisions;
    }

    RequisitionFile file(Office office, Purchase purchase, FormState form) {
        Requisition requisition = purchase.requisition();
        Texts texts = office.texts();
        RequisitionTurns turns = new RequisitionTurns(texts);
        return new RequisitionFile(
                office.share(),
                head(requisition, turns),
                requisition.lines().stream().map(line -> line(line, texts)).toList(),
                requisition.plan().stream()
                        .map(drop -> planned(drop, requisition, texts))
                        .toList(),
                requisition.steps().stream().map(step -> step(step, texts)).toList(),
                purchase.warnings().stream()
                        .map(warning -> warning(warning, texts))
                        .toList(),
                purchase.contracts().stream()
                        .map(Offices.contracts(office)::row)
                        .toList(),
                actions(office, requisition, form));
    }

    /** A requisition with what is known of it elsewhere. */
    record Purchase(Requisition requisition, List<TenderWarning> warnings, List<Contract> contracts) {}

    private static RequisitionFile.Head head(Requisition requisition, RequisitionTurns turns) {
        Weight weight =
                requisition.lines().stream().map(Requisition.Line::weight).reduce(Weight.ZERO, Weight::plus);
        return new RequisitionFile.Head(
                requisition.number(),
                RequisitionTurns.address(requisition),
                requisition.head().purpose(),
                turns.badge(requisition.status()),
                turns.turn(requisition),
                List.of(
                        new Fact(turns.texts().get("buyer.weight"), Shown.weight(weight)),
                        new Fact(turns.texts().get("buyer.total"), Shown.price(requisition.amount()))));
    }

    private static RequisitionFile.Line line(Requisition.Line line, Texts texts) {
        Requisition.Quoted quoted = line.quoted();
        return new RequisitionFile.Line(
                texts.term(line.name()),
                line.sku(),
                line.supplier(),
                Shown.price(line.unitPrice()),
                quoted == null ? texts.get("quotation.tier") : texts.get("quotation.quoted", quoted.number()),
                Shown.perKilogram(line.unitPrice(), line.unitWeight()),
                line.quantity(),
                Shown.price(line.amount()));
    }

    private RequisitionFile.Planned planned(Drop drop, Requisition requisition, Texts texts) {
        String goods = requisition.lines().stream()
                .filter(line -> line.sku().equals(drop.sku()))
                .map(line -> texts.term(line.name()))
                .findFirst()
                .orElse(drop.sku());
        return new RequisitionFile.Planned(
                drop.day().toString(),
                drop.site(),
                divisions.fullName(drop.division(), texts.locale()) + " " + drop.address(),
                goods,
                drop.quantity());
    }

    private static RequisitionFile.Step step(Requisition.Step step, Texts texts) {
        String absent = step.insteadOf();
        return new RequisitionFile.Step(
                Shown.minute(step.at()),
                texts.get("buyer.step." + step.action()),
                absent == null ? step.person() : texts.get("buyer.insteadOf", step.person(), absent),
                step.note());
    }

    static String warning(TenderWarning warning, Texts texts) {
        return texts.get(
                warning.isOver() ? "buyer.warning.over" : "buyer.warning.near",
                texts.get("category." + warning.category()),
                Shown.price(warning.year()),
                Shown.price(warning.limit()));
    }

    private static RequisitionFile.Actions actions(Office office, Requisition requisition, FormState decision) {
        boolean own = requisition.isRequestedBy(office.seat().personId());
        boolean open = own && requisition.status().isOpen();
        return new RequisitionFile.Actions(
                Long.toString(requisition.version()),
                open ? RequisitionTurns.address(requisition) + "/edit" : null,
                open,
                requisition.isTurnOf(office.seat()) ? decision : null,
                own ? giveUp(requisition.status(), office.texts()) : null,
                isToBeDrawnUp(requisition, office) ? contract(decision) : null);
    }

    private static boolean isToBeDrawnUp(Requisition requisition, Office office) {
        return Duties.binds(office.seat()) && requisition.status() == RequisitionStatus.APPROVED;
    }

    /** Thirty days unless somebody typed something else. */
    private static FormState contract(FormState form) {
        return form.values().isEmpty() ? FormState.of(Map.of("paymentDays", "30")) : form;
    }

    private static @Nullable String giveUp(RequisitionStatus status, Texts texts) {
        if (status.canBecome(RequisitionStatus.WITHDRAWN)) {
            return texts.get("buyer.withdraw");
        }
        return status.canBecome(RequisitionStatus.CANCELLED) ? texts.get("buyer.cancel") : null;
    }
}
