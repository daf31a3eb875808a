package org.luyumarket.procurement.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Refusal;
import org.luyumarket.procurement.budget.Budget;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.budget.Budgets.Grant;
import org.luyumarket.procurement.contract.Contracts.Filter;
import org.luyumarket.procurement.contract.Revision.Planned;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.InstitutionFixture;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.requisition.Approvals;
import org.luyumarket.procurement.requisition.Approvals.Decision;
import org.luyumarket.procurement.requisition.Drop;
import org.luyumarket.procurement.requisition.Requisition;
import org.luyumarket.procurement.requisition.RequisitionDraft;
import org.luyumarket.procurement.requisition.RequisitionDraft.Want;
import org.luyumarket.procurement.requisition.RequisitionStatus;
import org.luyumarket.procurement.requisition.Requisitions;
import org.luyumarket.procurement.requisition.Verdict;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@MarketTest
class ContractsIntegrationTests {

    private static final List<String> GOODS = List.of("500236-01", "500101-01");
    private static final Terms TERMS = new Terms("", PaymentMode.DELIVER_FIRST, 30, "装卸由乙方负责");
    private static final Filter ALL = new Filter(null, null, null);

    @Autowired
    private Contracts contracts;

    @Autowired
    private Requisitions requisitions;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Budgets budgets;

    @Autowired
    private InstitutionFixture units;

    @Autowired
    private MarketDatabase database;

    private final LocalDate today = LocalDate.now(ChinaTime.ZONE);
    private final Person head = InstitutionFixture.consumer("主任");
    private Person requester = head;
    private Person approver = head;
    private Person finance = head;
    private UUID unit = new UUID(0, 0);
    private UUID budget = unit;

    @BeforeEach
    void foundAUnit() {
        Institution founded = units.active(head);
        unit = founded.id();
        requester = units.member(founded, head, 0, MemberRole.REQUESTER);
        approver = units.member(founded, head, 1, MemberRole.APPROVER);
        finance = units.member(founded, head, 0, MemberRole.FINANCE);
        budget = requireNonNull(budgets.grant(new Grant(unit, today.getYear(), "食堂原材料", Cny.parse("100000")), finance)
                        .block())
                .id();
    }

    @Test
    void theContractsOfARequisitionTogetherAreTheRequisition() {
        Requisition approved = approved();

        List<Contract> drawn = draw(approved, "k1");

        assertThat(drawn).hasSize(2);
        assertThat(drawn.stream().map(Contract::held).reduce(Money::plus)).contains(approved.amount());
        assertThat(drawn.stream()
                        .flatMap(contract -> contract.latest().plan().stream())
                        .mapToInt(Planned::quantity)
                        .sum())
                .isEqualTo(approved.plan().stream().mapToInt(Drop::quantity).sum());
        assertThat(requireNonNull(requisitions.find(approved.id(), requester).block())
                        .status())
                .isEqualTo(RequisitionStatus.CONTRACTED);
    }

    @Test
    void theSameKeyDrawsThemOnceAndWithOtherTermsIsRefused() {
        Requisition approved = approved();
        List<Contract> drawn = draw(approved, "k2");

        assertThat(draw(approved, "k2"))
                .extracting(Contract::id)
                .containsExactlyElementsOf(drawn.stream().map(Contract::id).toList());
        Terms other = new Terms("", PaymentMode.PAY_FIRST, 5, "");
        assertThatThrownBy(() -> contracts
                        .draw(new Drawing(approved.id(), other, "k2"), finance)
                        .block())
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void onlyWhoMayBindTheUnitDrawsThemUp() {
        Requisition approved = approved();

        assertThatThrownBy(() -> contracts
                        .draw(new Drawing(approved.id(), TERMS, "k3"), requester)
                        .block())
                .hasMessage("not-your-duty");
    }

    @Test
    void itIsInForceOnceBothSidesHaveSigned() {
        Contract drawn = one();

        Contract half = sign(drawn, finance);
        assertThat(half.status()).isEqualTo(ContractStatus.HALF_SIGNED);
        Contract agreed = sign(half, supplierOf(drawn));

        assertThat(agreed.status()).isEqualTo(ContractStatus.IN_FORCE);
        assertThat(agreed.inForce()).isPresent();
    }

    @Test
    void ofTwoSignersOfOneSideAtOnceOneWinsAndTheOtherIsToldWho() {
        Contract drawn = one();
        AtomicInteger refused = new AtomicInteger();

        List<Contract> won = requireNonNull(Flux.just(finance, head)
                .flatMap(signer -> contracts
                        .sign(drawn.id(), drawn.version(), signer)
                        .onErrorResume(Refusal.class, told -> {
                            assertThat(told.arguments().get(1)).isIn(finance.displayName(), head.displayName());
                            refused.incrementAndGet();
                            return Mono.empty();
                        }))
                .collectList()
                .block());

        assertThat(won).hasSize(1);
        assertThat(refused).hasValue(1);
        assertThat(now(drawn).latest().signatures()).hasSize(1);
    }

    @Test
    void whoSignsWhileItIsAmendedSignsNeitherVersion() {
        Contract inForce = inForce();
        Contract amended = amend(inForce, 1);

        assertThatThrownBy(() -> sign(inForce, supplierOf(inForce))).isInstanceOf(ContractHasMoved.class);
        assertThatThrownBy(() -> amend(inForce, 2)).isInstanceOf(ContractHasMoved.class);
        assertThat(amended.latest().signatures()).isEmpty();
    }

    @Test
    void aSmallerVersionFreesTheDifferenceWhenBothHaveSignedIt() {
        Contract inForce = inForce();
        Money before = held();
        Contract amended = amend(inForce, 1);
        assertThat(held()).isEqualTo(before);
        assertThat(amended.inForce()).map(Revision::number).contains(1);

        Contract agreed = sign(sign(amended, supplierOf(inForce)), finance);

        assertThat(agreed.inForce()).map(Revision::number).contains(2);
        assertThat(held()).isEqualTo(before.minus(inForce.held()).plus(agreed.held()));
    }

    @Test
    void aCancelledContractFreesItsOwnMoneyOnly() {
        List<Contract> drawn = draw(approved(), "k4");
        Money before = held();

        Contract cancelled = requireNonNull(contracts
                .cancel(drawn.get(0).id(), drawn.get(0).version(), "供货单位无货", finance)
                .block());

        assertThat(cancelled.status()).isEqualTo(ContractStatus.CANCELLED);
        assertThat(held()).isEqualTo(before.minus(drawn.get(0).held()));
    }

    @Test
    void aSupplierDeclinesBeforeItIsInForceAndNotAfter() {
        Contract inForce = inForce();
        Person supplier = supplierOf(inForce);

        assertThatThrownBy(() -> contracts
                        .cancel(inForce.id(), inForce.version(), "涨价", supplier)
                        .block())
                .isInstanceOf(NotYourSide.class);
    }

    @Test
    void everyVersionKeepsItsPaperByteForByte() {
        Contract inForce = inForce();
        byte[] first = pdf(inForce, 1);
        amend(inForce, 1);

        assertThat(pdf(inForce, 1)).isEqualTo(first).startsWith('%', 'P', 'D', 'F');
        assertThat(pdf(inForce, 2)).isNotEqualTo(first);
        assertThatThrownBy(() -> database.execute(
                        "update contract.revision set pdf = '' where contract_id = '" + inForce.id() + "'"))
                .hasMessageContaining("never changed");
    }

    @Test
    void anotherSupplierAndAStrangerSeeNone() {
        Contract drawn = one();
        Person other = supplier("V99Z");

        assertThatThrownBy(() -> contracts.find(drawn.id(), other).block()).isInstanceOf(UnknownContract.class);
        assertThatThrownBy(() -> contracts
                        .paper(drawn.id(), 1, InstitutionFixture.consumer("路人"))
                        .block())
                .isInstanceOf(UnknownContract.class);
        assertThat(listed(other)).doesNotContain(drawn.id());
        assertThat(listed(InstitutionFixture.consumer("路人"))).isEmpty();
        assertThat(listed(supplierOf(drawn))).contains(drawn.id());
        assertThat(listed(requester)).contains(drawn.id());
        assertThat(listed(InstitutionFixture.CITY)).contains(drawn.id());
    }

    @Test
    void whoLooksOnSignsForNobody() {
        Contract drawn = one();

        assertThatThrownBy(() -> sign(drawn, InstitutionFixture.CITY)).isInstanceOf(NotYourSide.class);
    }

    private List<UUID> listed(Person viewer) {
        return requireNonNull(contracts.of(ALL, viewer, new PageRequest(1, 20)).block()).items().stream()
                .map(Contract::id)
                .toList();
    }

    private Contract one() {
        return draw(approved(), "key").get(0);
    }

    private Contract inForce() {
        Contract drawn = one();
        return sign(sign(drawn, finance), supplierOf(drawn));
    }

    private List<Contract> draw(Requisition requisition, String key) {
        return requireNonNull(contracts
                .draw(new Drawing(requisition.id(), TERMS, key), finance)
                .block());
    }

    private Contract sign(Contract contract, Person person) {
        return requireNonNull(
                contracts.sign(contract.id(), contract.version(), person).block());
    }

    private Contract amend(Contract contract, int boxes) {
        Planned old = contract.latest().plan().get(0);
        Planned drop = new Planned(old.day(), old.site(), old.division(), old.address(), old.sku(), boxes);
        return requireNonNull(contracts
                .amend(contract.id(), contract.version(), new Amendment(TERMS, List.of(drop), "少要一些"), finance)
                .block());
    }

    private byte[] pdf(Contract contract, int revision) {
        return requireNonNull(contracts.paper(contract.id(), revision, finance).block())
                .pdf();
    }

    private Contract now(Contract contract) {
        return requireNonNull(contracts.find(contract.id(), finance).block());
    }

    private Money held() {
        return budgets.find(budget).map(Budget::held).blockOptional().orElseThrow();
    }

    private static Person supplierOf(Contract contract) {
        return supplier(contract.parties().supplierId());
    }

    private static Person supplier(String id) {
        return new Person(new UUID(9, id.hashCode()), "supplier", "供货人", Role.SUPPLIER, null, id);
    }

    private Requisition approved() {
        List<Drop> plan = GOODS.stream()
                .map(sku -> new Drop(today.plusDays(7), "第一食堂", InstitutionFixture.BINCHENG, "黄河五路1号", sku, 3))
                .toList();
        RequisitionDraft draft = new RequisitionDraft(
                unit,
                budget,
                "食堂用果",
                GOODS.stream().map(sku -> new Want(sku, 3)).toList(),
                plan);
        return requireNonNull(requisitions
                .draw(draft, requester)
                .flatMap(drawn -> requisitions.submit(drawn.id(), drawn.version(), requester))
                .flatMap(sent ->
                        approvals.decide(sent.id(), sent.version(), new Decision(Verdict.APPROVE, ""), approver))
                .block());
    }
}
