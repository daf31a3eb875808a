package org.luyumarket.portal.buyer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.Weight;
import org.luyumarket.portal.Shown;
import org.luyumarket.portal.buyer.Offices.Office;
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

    private static final long GRAMS = 1_000;

    private final Divisions divisions;

    RequisitionSheets(Divisions divisions) {
        this.divisions = divisions;
    }

    RequisitionFile file(Office office, Requisition requisition, List<TenderWarning> warnings, FormState decision) {
        Texts texts = office.texts();
        Turns turns = new Turns(office.seat(), texts);
        return new RequisitionFile(
                office.share(),
                head(requisition, turns),
                requisition.lines().stream().map(RequisitionSheets::line).toList(),
                requisition.plan().stream()
                        .map(drop -> planned(drop, requisition))
                        .toList(),
                requisition.steps().stream().map(step -> step(step, texts)).toList(),
                warnings.stream().map(warning -> warning(warning, texts)).toList(),
                actions(office, requisition, decision));
    }

    private static RequisitionFile.Head head(Requisition requisition, Turns turns) {
        Weight weight =
                requisition.lines().stream().map(Requisition.Line::weight).reduce(Weight.ZERO, Weight::plus);
        return new RequisitionFile.Head(
                requisition.number(),
                Turns.address(requisition),
                requisition.head().purpose(),
                turns.badge(requisition.status()),
                turns.turn(requisition),
                List.of(
                        new Fact(turns.texts().get("buyer.weight"), Shown.weight(weight)),
                        new Fact(turns.texts().get("buyer.total"), Shown.price(requisition.amount()))));
    }

    private static RequisitionFile.Line line(Requisition.Line line) {
        return new RequisitionFile.Line(
                line.name(),
                line.sku(),
                line.supplier(),
                Shown.price(line.unitPrice()),
                perKilogram(line.unitPrice(), line.unitWeight()),
                line.quantity(),
                Shown.price(line.amount()));
    }

    private static String perKilogram(Money price, Weight weight) {
        BigDecimal fenOfThousandGrams = BigDecimal.valueOf(price.getAmountMinorLong() * GRAMS);
        return Shown.price(Cny.ofFen(fenOfThousandGrams
                .divide(BigDecimal.valueOf(weight.grams()), RoundingMode.HALF_UP)
                .longValueExact()));
    }

    private RequisitionFile.Planned planned(Drop drop, Requisition requisition) {
        String goods = requisition.lines().stream()
                .filter(line -> line.sku().equals(drop.sku()))
                .map(Requisition.Line::name)
                .findFirst()
                .orElse(drop.sku());
        return new RequisitionFile.Planned(
                drop.day().toString(),
                drop.site(),
                divisions.fullName(drop.division()) + " " + drop.address(),
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

    private static String warning(TenderWarning warning, Texts texts) {
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
                open ? Turns.address(requisition) + "/edit" : null,
                open,
                requisition.isTurnOf(office.seat()) ? decision : null,
                own ? giveUp(requisition.status(), office.texts()) : null);
    }

    private static @Nullable String giveUp(RequisitionStatus status, Texts texts) {
        if (status.canBecome(RequisitionStatus.WITHDRAWN)) {
            return texts.get("buyer.withdraw");
        }
        return status.canBecome(RequisitionStatus.CANCELLED) ? texts.get("buyer.cancel") : null;
    }
}
