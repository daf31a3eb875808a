package org.luyumarket.channel.proof;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.SaleFact.Source;
import org.luyumarket.ledger.proof.SalesWitness;
import org.luyumarket.ledger.proof.Testimonies;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Every receipt of partners' tills, returns and corrections under the number of the receipt they follow. */
@Component
class TillWitness implements SalesWitness {

    private final SoldElsewhereRepository sold;

    TillWitness(SoldElsewhereRepository sold) {
        this.sold = sold;
    }

    @Override
    public String name() {
        return "tills";
    }

    @Override
    public Scope scope() {
        return new Scope(Source.PARTNER_TILL, EnumSet.of(Part.SALE, Part.CHANGE), Detail.PRODUCT, true);
    }

    @Override
    public Mono<Testimonies> testify(@Nullable String after) {
        return sold.receipts(after);
    }
}
