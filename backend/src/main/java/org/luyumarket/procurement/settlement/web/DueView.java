package org.luyumarket.procurement.settlement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.procurement.settlement.Due;
import org.luyumarket.procurement.settlement.Goods;
import org.luyumarket.procurement.settlement.Lateness;
import org.luyumarket.procurement.settlement.Payment;
import org.luyumarket.procurement.settlement.Term;

/** A due as the API shows it today. */
record DueView(
        UUID id,
        String number,
        Due.Deal deal,
        Due.Sums sums,
        Money outstanding,
        Money overpaid,
        Term term,
        Lateness lateness,
        AdviceView advice) {

    static DueView of(Due due, LocalDate today) {
        return new DueView(
                due.id(),
                due.number(),
                due.deal(),
                due.sums(),
                due.outstanding(),
                due.overpaid(),
                due.term(),
                due.lateness(today),
                new AdviceView(
                        due.advice().number(),
                        due.advice().code().value(),
                        due.advice().amount(),
                        "/api/v1/dues/" + due.id() + "/advice"));
    }

    /** What the transfer's purpose line has to carry, and where the paper is. */
    record AdviceView(String number, String code, Money amount, String pdf) {}

    /** With all behind it. */
    record FileView(DueView due, List<Goods> goods, List<Payment> payments) {

        static FileView of(Due.File file, LocalDate today) {
            return new FileView(DueView.of(file.due(), today), file.goods(), file.payments());
        }
    }
}
