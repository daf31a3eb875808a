package org.luyumarket.procurement.budget;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Refusal;
import org.luyumarket.procurement.budget.Budgets.Grant;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.InstitutionFixture;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@MarketTest
@TestPropertySource(properties = "luyu.demo=false")
class BudgetsIntegrationTests {

    private static final int AT_ONCE = 12;

    @Autowired
    private Budgets budgets;

    @Autowired
    private InstitutionFixture units;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private Ids ids;

    private Person head = InstitutionFixture.consumer("主任");
    private Person finance = head;
    private Budget budget = new Budget(new UUID(0, 0), new UUID(0, 0), 0, "", Cny.zero(), Cny.zero(), Cny.zero(), 0);

    @BeforeEach
    void grantAThousandYuan() {
        head = InstitutionFixture.consumer("主任");
        Institution unit = units.active(head);
        finance = units.member(unit, head, 0, MemberRole.FINANCE);
        Grant grant = new Grant(unit.id(), 2026, "食堂原材料", Cny.parse("1000"));
        budget = requireNonNull(budgets.grant(grant, finance).block());
    }

    @Test
    void whatIsHeldIsNoLongerFree() {
        UUID purchase = ids.next();
        budgets.hold(budget.id(), purchase, Cny.parse("600")).block();

        assertThatThrownBy(() -> budgets.hold(budget.id(), ids.next(), Cny.parse("400.01"))
                        .block())
                .isInstanceOfSatisfying(
                        BudgetTooSmall.class,
                        refusal -> assertThat(refusal.members()).containsEntry("free", Cny.parse("400")));

        budgets.consume(purchase, Cny.parse("250")).block();
        budgets.releaseRest(purchase).block();
        assertThat(now().free()).isEqualTo(Cny.parse("750"));
        assertThat(now().consumed()).isEqualTo(Cny.parse("250"));
        assertThat(now().held()).isEqualTo(Cny.zero());
    }

    @Test
    void noMoreIsConsumedThanIsHeld() {
        UUID purchase = ids.next();
        budgets.hold(budget.id(), purchase, Cny.parse("10")).block();

        assertThatThrownBy(() -> budgets.consume(purchase, Cny.parse("10.01")).block())
                .isInstanceOf(NothingHeld.class);
        assertThatThrownBy(() -> budgets.release(ids.next(), Cny.parse("1")).block())
                .isInstanceOf(NothingHeld.class);
    }

    @Test
    void whatWasNotSpentAfterAllIsHeldAgain() {
        UUID purchase = ids.next();
        budgets.hold(budget.id(), purchase, Cny.parse("600")).block();
        budgets.consume(purchase, Cny.parse("250")).block();

        budgets.restore(purchase, Cny.parse("50")).block();

        assertThat(now().consumed()).isEqualTo(Cny.parse("200"));
        assertThat(now().held()).isEqualTo(Cny.parse("400"));
        assertThatThrownBy(() -> budgets.restore(purchase, Cny.parse("200.01")).block())
                .isInstanceOf(NothingHeld.class);
    }

    @Test
    void aBudgetIsGrantedByFinanceOnceAYear() {
        Grant again = new Grant(budget.institution(), 2026, "食堂原材料", Cny.parse("1"));

        assertThatThrownBy(() -> budgets.grant(again, head).block())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("not-your-duty"));
        assertThatThrownBy(() -> budgets.grant(again, finance).block())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("invalid-input"));
    }

    @Test
    void aBudgetIsNeverCutBelowWhatIsHeld() {
        budgets.hold(budget.id(), ids.next(), Cny.parse("600")).block();

        assertThatThrownBy(() -> budgets.change(budget.id(), now().version(), Cny.parse("599"), finance)
                        .block())
                .isInstanceOf(BudgetHasMoved.class);
    }

    /** Any order of holding, releasing and consuming by many at once; some are refused, and the sums always fit. */
    @Test
    void manyAtOnceNeverOverdraw() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<UUID> purchases = Stream.generate(ids::next).limit(60).toList();

        Flux.fromStream(IntStream.range(0, 600).boxed())
                .map(step -> any(purchases.get(random.nextInt(purchases.size())), random))
                .flatMap(act -> act.onErrorResume(Refusal.class, refused -> Mono.empty()), AT_ONCE)
                .blockLast();

        assertThat(now().free().isNegative()).as("seed " + seed).isFalse();
        assertThat(database.query("""
                select coalesce(sum(held_fen), 0)::bigint as held, coalesce(sum(consumed_fen), 0)::bigint as consumed
                  from budget.hold
                 where budget_id = '%s'
                """.formatted(budget.id())))
                .as("seed " + seed)
                .singleElement()
                .satisfies(sums -> {
                    assertThat(sums).containsEntry("held", Cny.fen(now().held()));
                    assertThat(sums).containsEntry("consumed", Cny.fen(now().consumed()));
                });
    }

    private Mono<Void> any(UUID purchase, Random random) {
        Money amount = Cny.ofFen(1 + random.nextInt(9_000));
        return switch (random.nextInt(6)) {
            case 0 -> budgets.release(purchase, amount);
            case 1 -> budgets.releaseRest(purchase);
            case 2 -> budgets.consume(purchase, amount);
            case 3 -> budgets.restore(purchase, amount);
            default ->
                budgets.hold(budget.id(), purchase, amount)
                        .onErrorResume(DuplicateKeyException.class, twice -> Mono.empty());
        };
    }

    private Budget now() {
        return requireNonNull(budgets.find(budget.id()).block());
    }
}
