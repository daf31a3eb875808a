package org.luyumarket.subscription;

import java.util.List;
import org.luyumarket.platform.Resealing;
import org.luyumarket.platform.SealedTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** The secrets of subscriptions, as a rotation of keys meets them. */
@Service
class SealedSecretsService implements SealedTable {

    private static final Resealing.Statements SECRETS = new Resealing.Statements("""
            select id, secret as sealed
              from subscription.subscription
             where split_part(secret, ':', 1) = any(:keys::text[])
             limit :limit
               for update
            """, """
            update subscription.subscription s
               set secret = n.secret
              from unnest(:ids::uuid[], :sealed::text[]) as n (id, secret)
             where s.id = n.id
            """);

    private final Resealing resealing;

    SealedSecretsService(Resealing resealing) {
        this.resealing = resealing;
    }

    @Override
    public String name() {
        return "subscription.subscription";
    }

    @Override
    @Transactional
    public Mono<Long> sealAnew(List<String> formerKeys, int limit) {
        return resealing.sealAnew(SECRETS, formerKeys, limit);
    }
}
