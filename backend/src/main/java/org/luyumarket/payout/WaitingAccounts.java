package org.luyumarket.payout;

import java.time.Duration;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.WaitingMatters;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Accounts of suppliers that wait to be approved, each for three days; never more than a hundred of them. */
@Component
class WaitingAccounts implements WaitingMatters {

    private static final Duration PATIENCE = Duration.ofDays(3);

    private final Accounts accounts;

    WaitingAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return "account";
    }

    @Override
    public boolean concerns(Person person) {
        return Treasurers.mayAct(person);
    }

    @Override
    public Mono<Page<WaitingMatter>> of(Person person, PageRequest page) {
        return accounts.waiting(person)
                .map(WaitingAccounts::matter)
                .collectList()
                .map(all -> Page.of(all, page));
    }

    private static WaitingMatter matter(BankAccount account) {
        return new WaitingMatter(
                account.id().toString(),
                account.supplierId(),
                account.details().payee(),
                account.filedAt(),
                account.filedAt().plus(PATIENCE));
    }
}
