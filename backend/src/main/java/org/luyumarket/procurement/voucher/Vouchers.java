package org.luyumarket.procurement.voucher;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Mono;

/** Voucher packs. Seen by whoever sees the contract; anybody may check a number, and learns no names. */
public interface Vouchers {

    /** Newest first: a supplier's own, the named unit's, else those of the units somebody belongs to. */
    Mono<Page<Voucher>> of(@Nullable UUID institution, Person viewer, PageRequest page);

    /** Files what there is of a purchase now; the same voucher again as long as nothing was added. By a member of the unit. */
    Mono<Voucher> file(UUID contract, Person member);

    Mono<VoucherPack> pack(String number, Person viewer);

    /** What there is to check of a number, for anybody; empty for one that was never given. */
    Mono<Voucher> check(String number);
}
