package org.luyumarket.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.SaleFact;
import org.luyumarket.ledger.SaleFixture;
import org.luyumarket.platform.DivisionCode;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Sales and refunds of a test's own month, in an order that a seed decides. */
class SomeSales {

    private static final List<DivisionCode> PLACES =
            List.of(SaleFixture.BINCHENG, SaleFixture.QINGDAO, SaleFixture.CHENGDU);

    private final Ledger ledger;
    private final TransactionalOperator transaction;

    SomeSales(Ledger ledger, ReactiveTransactionManager transactions) {
        this.ledger = ledger;
        this.transaction = TransactionalOperator.create(transactions);
    }

    void record(SaleFact... facts) {
        ledger.record(List.of(facts)).as(transaction::transactional).block();
    }

    /** As many sales as asked for, some of them taken back, a part of them in another month. */
    void any(int count, YearMonth month, Random random) {
        List<SaleFact> facts = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            LocalDate day = month.atDay(1 + random.nextInt(28));
            SaleFixture sale = aSale(random).on(day);
            facts.add(sale.fact());
            if (random.nextInt(4) == 0) {
                facts.add(sale.takenBack().on(day.plusDays(random.nextInt(40))).fact());
            }
        }
        record(facts.toArray(SaleFact[]::new));
    }

    private static SaleFixture aSale(Random random) {
        Channel[] channels = Channel.values();
        SaleFixture sale = SaleFixture.aSale()
                .from(random.nextBoolean() ? SaleFixture.FENGJIE : SaleFixture.WUSHAN)
                .of("sku-" + random.nextInt(5))
                .via(channels[random.nextInt(channels.length)])
                .to(PLACES.get(random.nextInt(PLACES.size())), null)
                .worth(1 + random.nextInt(90_000_000), 1 + random.nextInt(90_000_000));
        return random.nextInt(5) == 0 ? sale.certifiedBy(null) : sale;
    }
}
