package org.luyumarket.channel.proof;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.SaleFact.Source;
import org.luyumarket.ledger.proof.SalesWitness;
import org.luyumarket.ledger.proof.Testimonies;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Every deal that a second person confirmed, returns and corrections under the number of the deal they follow. */
@Component
class DealWitness implements SalesWitness {

    private final SoldElsewhereRepository sold;

    DealWitness(SoldElsewhereRepository sold) {
        this.sold = sold;
    }

    @Override
    public String name() {
        return "deals";
    }

    @Override
    public Scope scope() {
        return new Scope(Source.OFFLINE_DEAL, EnumSet.of(Part.SALE, Part.CHANGE), Detail.PRODUCT, true);
    }

    @Override
    public Mono<Testimonies> testify(@Nullable String after) {
        return sold.deals(after);
    }
}
