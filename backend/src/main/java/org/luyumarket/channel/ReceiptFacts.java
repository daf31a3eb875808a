package org.luyumarket.channel;

import java.time.LocalDate;
import java.util.List;
import org.luyumarket.catalog.Product;
import org.luyumarket.channel.Receipt.Line;
import org.luyumarket.ledger.SaleFact;
import org.luyumarket.ledger.SaleFact.Destination;
import org.luyumarket.ledger.SaleFact.Evidence;
import org.luyumarket.ledger.SaleFact.Kind;
import org.luyumarket.ledger.SaleFact.Source;
import org.luyumarket.ledger.SaleFact.Trade;
import org.luyumarket.platform.ChinaTime;

/** Turns receipts into facts for the ledger, a fact a product; what follows a sale is filed under the sale's number. */
final class ReceiptFacts {

    private final KnownTrade known;
    private final Partner partner;

    ReceiptFacts(KnownTrade known, Partner partner) {
        this.known = known;
        this.partner = partner;
    }

    List<SaleFact> of(Receipt receipt, Receipt sale, List<Line> lines) {
        return lines.stream().map(line -> fact(receipt, sale, line)).toList();
    }

    private SaleFact fact(Receipt receipt, Receipt sale, Line line) {
        Product product = known.product(line.sku()).orElseThrow();
        LocalDate day = LocalDate.ofInstant(sale.soldAt(), ChinaTime.ZONE);
        return new SaleFact(
                cause(receipt, line),
                kind(receipt.kind()),
                receipt.soldAt(),
                DealFacts.goods(product, product.name()),
                line.amount(),
                line.weight(),
                DealFacts.boxes(line.weight(), product),
                new DealFacts(known).producer(product.supplierId(), day),
                new Destination(sale.shipTo() == null ? partner.division() : sale.shipTo(), null, null),
                new Trade(partner.channel(), partner.mode(), partner.id(), sale.campaigns()),
                new Evidence(
                        Source.PARTNER_TILL,
                        reference(partner.id(), sale),
                        partner.demo(),
                        partner.contract(),
                        null,
                        receipt.number(),
                        null),
                receipt.kind() == DealKind.CORRECTION ? cause(sale, line) : null);
    }

    private String cause(Receipt receipt, Line line) {
        return cause(partner.id(), receipt) + line.sku();
    }

    /** With which the causes of all its lines begin. */
    static String cause(String partner, Receipt receipt) {
        return "till:" + partner + ":" + receipt.number() + ":";
    }

    /** No id of a partner has a colon. */
    static String reference(String partner, Receipt sale) {
        return partner + ":" + sale.number();
    }

    private static Kind kind(DealKind kind) {
        return switch (kind) {
            case SALE -> Kind.SALE;
            case RETURN -> Kind.REFUND;
            case CORRECTION -> Kind.CORRECTION;
        };
    }
}
