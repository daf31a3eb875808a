package org.luyumarket.returns;

import java.util.List;
import org.luyumarket.platform.Resealing;
import org.luyumarket.platform.SealedTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Where returned goods go, as a rotation of keys meets it. */
@Service
class SealedReturnAddressesService implements SealedTable {

    private static final Resealing.Statements ADDRESSES = new Resealing.Statements("""
            select id, address as sealed
              from returns.goods_return
             where split_part(address, ':', 1) = any(:keys::text[])
             limit :limit
               for update
            """, """
            update returns.goods_return r
               set address = n.address
              from unnest(:ids::uuid[], :sealed::text[]) as n (id, address)
             where r.id = n.id
            """);

    private final Resealing resealing;

    SealedReturnAddressesService(Resealing resealing) {
        this.resealing = resealing;
    }

    @Override
    public String name() {
        return "returns.goods_return";
    }

    @Override
    @Transactional
    public Mono<Long> sealAnew(List<String> formerKeys, int limit) {
        return resealing.sealAnew(ADDRESSES, formerKeys, limit);
    }
}
