package org.luyumarket.procurement.settlement.proof;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.SaleFact.Source;
import org.luyumarket.ledger.proof.SalesWitness;
import org.luyumarket.ledger.proof.Testimonies;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Of every contract what is both accepted and paid, from acceptances and payments alone: whatever was counted once. */
@Component
class SettledWitness implements SalesWitness {

    private final SettledRepository settled;

    SettledWitness(SettledRepository settled) {
        this.settled = settled;
    }

    @Override
    public String name() {
        return "settlements";
    }

    @Override
    public Scope scope() {
        return new Scope(Source.PROCUREMENT, EnumSet.of(Part.SALE, Part.CHANGE), Detail.REFERENCE, true);
    }

    @Override
    public Mono<Testimonies> testify(@Nullable String after) {
        return settled.contracts(after);
    }
}
