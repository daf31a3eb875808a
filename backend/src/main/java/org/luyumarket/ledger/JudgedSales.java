package org.luyumarket.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luyumarket.ledger.LedgerEntry.Verdict;
import org.luyumarket.ledger.SaleFact.Kind;

/**
 * The verdicts of sales, which their refunds follow. A refund judged by its own day could be counted where its sale was not, or
 * the other way round, once a certificate ends or a rule changes between the two; the counted total would then never return to
 * what was kept. So what was counted is taken off the counted, and nothing else.
 */
record JudgedSales(Map<Sold, Verdict> verdicts) {

    /** These verdicts and those of the sales among the facts; what is judged already stays as it is. */
    JudgedSales and(List<SaleFact> facts) {
        Map<Sold, Verdict> all = new HashMap<>(verdicts);
        facts.stream()
                .filter(fact -> fact.kind() == Kind.SALE)
                .forEach(sale -> all.putIfAbsent(Sold.in(sale), judgeSale(sale)));
        return new JudgedSales(Map.copyOf(all));
    }

    Verdict judge(SaleFact fact) {
        return switch (fact.kind()) {
            case SALE -> judgeSale(fact);
            case REFUND, CORRECTION -> verdicts.getOrDefault(Sold.in(fact), nothingToTakeBack(fact));
        };
    }

    private static Verdict judgeSale(SaleFact sale) {
        return CountingRule.on(sale.day()).judge(sale);
    }

    private static Verdict nothingToTakeBack(SaleFact refund) {
        int version = CountingRule.on(refund.day()).version();
        return new Verdict(version, false, List.of(Reason.SALE_NOT_RECORDED.code()));
    }

    /** A product under the reference it was sold under: what a refund has in common with its sale. */
    record Sold(String reference, String sku) {

        static Sold in(SaleFact fact) {
            return new Sold(fact.evidence().reference(), fact.goods().sku());
        }
    }
}
