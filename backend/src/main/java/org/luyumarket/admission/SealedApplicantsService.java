package org.luyumarket.admission;

import java.util.List;
import org.luyumarket.platform.Resealing;
import org.luyumarket.platform.SealedTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Phones of applicants, as a rotation of keys meets them. */
@Service
class SealedApplicantsService implements SealedTable {

    private static final Resealing.Statements PHONES = new Resealing.Statements("""
            select id, phone_sealed as sealed
              from admission.application
             where split_part(phone_sealed, ':', 1) = any(:keys::text[])
             limit :limit
               for update
            """, """
            update admission.application a
               set phone_sealed = n.phone_sealed
              from unnest(:ids::uuid[], :sealed::text[]) as n (id, phone_sealed)
             where a.id = n.id
            """);

    private final Resealing resealing;

    SealedApplicantsService(Resealing resealing) {
        this.resealing = resealing;
    }

    @Override
    public String name() {
        return "admission.application";
    }

    @Override
    @Transactional
    public Mono<Long> sealAnew(List<String> formerKeys, int limit) {
        return resealing.sealAnew(PHONES, formerKeys, limit);
    }
}
