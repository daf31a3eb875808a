package org.luyumarket.procurement.settlement.proof;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.SaleFact.Source;
import org.luyumarket.ledger.proof.SalesWitness;
import org.luyumarket.ledger.proof.Testimonies;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Every piece of a contract that was counted, and what took it back, product by product. */
@Component
class CountedWitness implements SalesWitness {

    private final SettledRepository settled;

    CountedWitness(SettledRepository settled) {
        this.settled = settled;
    }

    @Override
    public String name() {
        return "contracts";
    }

    @Override
    public Scope scope() {
        return new Scope(Source.PROCUREMENT, EnumSet.of(Part.SALE, Part.CHANGE), Detail.PRODUCT, true);
    }

    @Override
    public Mono<Testimonies> testify(@Nullable String after) {
        return settled.counted(after);
    }
}
