package org.luyumarket.procurement.budget;

import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.procurement.institution.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class BudgetService implements Budgets {

    private static final int LONGEST_ITEM = 60;
    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2099;

    private final BudgetRepository budgets;
    private final Institutions institutions;
    private final Members members;
    private final Ids ids;

    BudgetService(BudgetRepository budgets, Institutions institutions, Members members, Ids ids) {
        this.budgets = budgets;
        this.institutions = institutions;
        this.members = members;
        this.ids = ids;
    }

    @Override
    public Flux<Budget> of(UUID institution, int year, Person viewer) {
        return institutions.find(institution, viewer).flatMapMany(seen -> budgets.of(institution, year));
    }

    @Override
    public Mono<Budget> find(UUID budget) {
        return budgets.find(budget).switchIfEmpty(Mono.error(UnknownBudget::new));
    }

    @Override
    @Transactional
    public Mono<Budget> grant(Grant grant, Person finance) {
        UUID id = ids.next();
        return keeper(grant.institution(), finance)
                .doOnNext(seat -> check(grant))
                .flatMap(seat -> budgets.add(id, grant))
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new InvalidInput("item", "item-of-the-year")))
                .then(Mono.defer(() -> find(id)));
    }

    @Override
    @Transactional
    public Mono<Budget> change(UUID budget, long version, Money granted, Person finance) {
        return find(budget)
                .delayUntil(before -> keeper(before.institution(), finance))
                .flatMap(before -> budgets.change(budget, version, granted)
                        .filter(rows -> rows == 1)
                        .switchIfEmpty(Mono.error(() -> new BudgetHasMoved(before.item()))))
                .then(Mono.defer(() -> find(budget)));
    }

    private Mono<Seat> keeper(UUID institution, Person finance) {
        return members.seat(institution, finance).map(seat -> seat.mustBe(MemberRole.FINANCE));
    }

    private static void check(Grant grant) {
        new FieldChecks()
                .text("item", grant.item(), LONGEST_ITEM)
                .range("year", grant.year(), FIRST_YEAR, LAST_YEAR)
                .check(!grant.amount().isNegative(), "amount", "required")
                .refuseIfAny();
    }

    @Override
    @Transactional
    public Mono<Void> hold(UUID budget, UUID purchase, Money amount) {
        return budgets.hold(budget, purchase, amount)
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.defer(() -> tooSmall(budget, amount)))
                .then();
    }

    private Mono<Long> tooSmall(UUID budget, Money amount) {
        return find(budget).flatMap(found -> Mono.error(new BudgetTooSmall(found.item(), amount, found.free())));
    }

    @Override
    @Transactional
    public Mono<Void> release(UUID purchase, Money amount) {
        return moved(budgets.release(purchase, amount));
    }

    @Override
    @Transactional
    public Mono<Void> releaseRest(UUID purchase) {
        return budgets.releaseRest(purchase);
    }

    @Override
    @Transactional
    public Mono<Void> consume(UUID purchase, Money amount) {
        return moved(budgets.consume(purchase, amount));
    }

    @Override
    @Transactional
    public Mono<Void> restore(UUID purchase, Money amount) {
        return moved(budgets.restore(purchase, amount));
    }

    private static Mono<Void> moved(Mono<Long> rows) {
        return rows.filter(count -> count == 1)
                .switchIfEmpty(Mono.error(NothingHeld::new))
                .then();
    }
}
