package org.luyumarket.procurement.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;

/** What an invoice has to say for what was accepted, and the papers that the seller issued for it. */
public record Invoice(
        UUID id,
        String number,
        Deal deal,
        Title title,
        InvoiceStatus status,
        List<Line> lines,
        List<Paper> papers,
        Request request,
        long version) {

    public Invoice {
        lines = List.copyOf(lines);
        papers = List.copyOf(papers);
    }

    /** The contract, and both its sides. */
    public record Deal(
            UUID contract,
            String contractNumber,
            UUID institution,
            String buyer,
            String supplierId,
            String supplier,
            String supplierCode) {}

    /** Who asked for it, and when. */
    public record Request(String by, Instant at) {}

    /** What was accepted of a product in one delivery, as it is taxed; the amount includes the tax. */
    public record Line(
            int number,
            UUID deliveryId,
            String delivery,
            String sku,
            String name,
            int quantity,
            Money amount,
            Money tax,
            TaxRule rule) {

        public Money untaxed() {
            return amount.minus(tax);
        }
    }

    /** A paper the seller issued; the amount of a red-letter invoice is what it takes back. */
    public record Paper(
            UUID id,
            PaperKind kind,
            String number,
            LocalDate issuedOn,
            Money amount,
            String type,
            String sha256,
            String addedBy,
            Instant addedAt) {}

    public Money amount() {
        return lines.stream().map(Line::amount).reduce(Cny.zero(), Money::plus);
    }

    public Money tax() {
        return lines.stream().map(Line::tax).reduce(Cny.zero(), Money::plus);
    }

    /** Whether the seller has to issue some of it. */
    public boolean isToCome() {
        return status == InvoiceStatus.REQUESTED || status == InvoiceStatus.PARTIAL;
    }

    /** What the papers add up to. */
    public Money issued() {
        return papers.stream()
                .map(paper -> paper.kind() == PaperKind.INVOICE
                        ? paper.amount()
                        : paper.amount().negated())
                .reduce(Cny.zero(), Money::plus);
    }

    /** Where it stands with one more paper; more than is asked for, or less than nothing, is refused. */
    InvoiceStatus with(PaperKind kind, Money added, long seen) {
        Money sum = kind == PaperKind.INVOICE ? issued().plus(added) : issued().minus(added);
        if (seen != version || status == InvoiceStatus.RED_LETTER) {
            throw new InvoiceHasMoved(number);
        }
        if (sum.isGreaterThan(amount()) || sum.isNegative()) {
            throw new PapersBeyondInvoice(kind == PaperKind.INVOICE ? amount().minus(issued()) : issued());
        }
        if (sum.isZero()) {
            return InvoiceStatus.RED_LETTER;
        }
        return sum.isEqual(amount()) ? InvoiceStatus.ISSUED : InvoiceStatus.PARTIAL;
    }
}
