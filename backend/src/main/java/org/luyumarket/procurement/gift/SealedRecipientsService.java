package org.luyumarket.procurement.gift;

import java.util.List;
import org.luyumarket.platform.Resealing;
import org.luyumarket.platform.SealedTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** The recipients of parcels, as a rotation of keys meets them. */
@Service
class SealedRecipientsService implements SealedTable {

    private static final Resealing.Statements RECIPIENTS = new Resealing.Statements("""
            select id, recipient as sealed
              from gift.parcel
             where split_part(recipient, ':', 1) = any(:keys::text[])
             limit :limit
               for update
            """, """
            update gift.parcel p
               set recipient = n.recipient
              from unnest(:ids::uuid[], :sealed::text[]) as n (id, recipient)
             where p.id = n.id
            """);

    private final Resealing resealing;

    SealedRecipientsService(Resealing resealing) {
        this.resealing = resealing;
    }

    @Override
    public String name() {
        return "gift.parcel";
    }

    @Override
    @Transactional
    public Mono<Long> sealAnew(List<String> formerKeys, int limit) {
        return resealing.sealAnew(RECIPIENTS, formerKeys, limit);
    }
}
