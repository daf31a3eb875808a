package org.luyumarket.notice;

import java.util.List;
import java.util.UUID;
import org.luyumarket.notice.Notice.Kind;
import org.luyumarket.payout.AccountDecided;
import org.luyumarket.payout.PayoutAnswered;
import org.luyumarket.platform.Cny;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells suppliers what became of their money and of the account it goes to. */
@Component
class PayoutHerald {

    private final NoticeRepository notices;

    PayoutHerald(NoticeRepository notices) {
        this.notices = notices;
    }

    Mono<Void> answered(PayoutAnswered payout) {
        String amount = Cny.ofFen(payout.amountFen()).getAmount().toPlainString();
        Kind kind = payout.bounced() ? Kind.PAYOUT_BOUNCED : Kind.PAYOUT_PAID;
        return tell(payout.supplierId(), kind, amount, payout.payoutId());
    }

    Mono<Void> decided(AccountDecided account) {
        Kind kind = account.approved() ? Kind.ACCOUNT_APPROVED : Kind.ACCOUNT_REFUSED;
        return tell(account.supplierId(), kind, account.ending(), account.accountId());
    }

    /** The id only tells it from others that read alike. */
    private Mono<Void> tell(String supplierId, Kind kind, String subject, UUID id) {
        return notices.add(List.of(new News(News.supplier(supplierId), kind, subject + "/" + id, "")));
    }
}
