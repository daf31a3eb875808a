package org.luyumarket.procurement.invoice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Ids;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.delivery.DeliveryLine;
import org.luyumarket.procurement.invoice.Invoice.Deal;
import org.luyumarket.procurement.invoice.Invoice.Line;
import org.luyumarket.procurement.invoice.Invoice.Request;
import org.luyumarket.supplier.Supplier;
import org.springframework.stereotype.Component;

/** Writes what an invoice has to say, with the tax of the day on which the goods were accepted. */
@Component
class InvoiceWriting {

    private final TaxRules taxes;
    private final Ids ids;
    private final Clock clock;

    InvoiceWriting(TaxRules taxes, Ids ids, Clock clock) {
        this.taxes = taxes;
        this.ids = ids;
        this.clock = clock;
    }

    Invoice drawn(Uninvoiced found, Supplier seller, Title title, Person finance) {
        return new Invoice(
                ids.next(),
                "",
                deal(found.contract()),
                title,
                InvoiceStatus.REQUESTED,
                lines(found.deliveries(), seller),
                List.of(),
                new Request(finance.displayName(), clock.instant()),
                1);
    }

    private static Deal deal(Contract contract) {
        Contract.Parties parties = contract.parties();
        return new Deal(
                contract.id(),
                contract.number(),
                parties.institution(),
                parties.buyer(),
                parties.supplierId(),
                parties.supplier(),
                parties.supplierCode());
    }

    private List<Line> lines(List<Delivery> deliveries, Supplier seller) {
        List<Line> lines = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            LocalDate day = delivery.acceptedOn().orElseGet(this::today);
            delivery.lines().stream()
                    .filter(line -> line.accepted().amount().isPositive())
                    .forEach(line -> lines.add(line(
                            lines.size() + 1,
                            delivery,
                            line,
                            taxes.of(line.called().category(), seller, day))));
        }
        return lines;
    }

    private static Line line(int number, Delivery delivery, DeliveryLine line, TaxRule rule) {
        return new Line(
                number,
                delivery.id(),
                delivery.number(),
                line.sku(),
                line.called().name(),
                line.accepted().boxes(),
                line.accepted().amount(),
                rule.taxWithin(line.accepted().amount()),
                rule);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ChinaTime.ZONE));
    }
}
