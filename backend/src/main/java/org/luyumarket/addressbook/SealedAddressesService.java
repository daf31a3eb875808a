package org.luyumarket.addressbook;

import java.util.List;
import org.luyumarket.platform.Resealing;
import org.luyumarket.platform.SealedTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Address books, as a rotation of keys meets them. */
@Service
class SealedAddressesService implements SealedTable {

    private static final Resealing.Statements RECIPIENTS = new Resealing.Statements("""
            select id, recipient as sealed
              from addressbook.address
             where split_part(recipient, ':', 1) = any(:keys::text[])
             limit :limit
               for update
            """, """
            update addressbook.address a
               set recipient = n.recipient
              from unnest(:ids::uuid[], :sealed::text[]) as n (id, recipient)
             where a.id = n.id
            """);

    private final Resealing resealing;

    SealedAddressesService(Resealing resealing) {
        this.resealing = resealing;
    }

    @Override
    public String name() {
        return "addressbook.address";
    }

    @Override
    @Transactional
    public Mono<Long> sealAnew(List<String> formerKeys, int limit) {
        return resealing.sealAnew(RECIPIENTS, formerKeys, limit);
    }
}
