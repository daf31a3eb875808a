package org.luyumarket.procurement.requisition;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
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
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.budget.Budget;
import org.luyumarket.procurement.budget.BudgetTooSmall;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.budget.Budgets.Grant;
import org.luyumarket.procurement.institution.ApprovalLadder;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.InstitutionFixture;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.procurement.institution.Members.Absence;
import org.luyumarket.procurement.quotation.Quotation;
import org.luyumarket.procurement.quotation.Quotations;
import org.luyumarket.procurement.quotation.Quotations.Question;
import org.luyumarket.procurement.requisition.Approvals.Decision;
import org.luyumarket.procurement.requisition.RequisitionDraft.Want;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@MarketTest
class RequisitionsIntegrationTests {

    private static final String ORANGES = "500236-01";
    private static final Money ENOUGH = Cny.parse("100000");

    @Autowired
    private Requisitions requisitions;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Budgets budgets;

    @Autowired
    private Quotations quotations;

    @Autowired
    private Institutions institutions;

    @Autowired
    private Members members;

    @Autowired
    private InstitutionFixture units;

    @Autowired
    private EscalationSchedule escalation;

    @Autowired
    private MarketDatabase database;

    private final LocalDate today = LocalDate.now(ChinaTime.ZONE);
    private final Person head = InstitutionFixture.consumer("主任");
    private Person requester = head;
    private Person first = head;
    private Person second = head;
    private UUID unit = new UUID(0, 0);
    private UUID budget = unit;

    @BeforeEach
    void foundAUnitWithTwoLevels() {
        Institution founded = units.active(head);
        unit = founded.id();
        ApprovalLadder ladder = new ApprovalLadder(List.of(Cny.parse("1000")));
        founded = requireNonNull(
                institutions.setLadder(unit, founded.version(), ladder, head).block());
        requester = units.member(founded, head, 1, MemberRole.REQUESTER, MemberRole.APPROVER);
        first = units.member(founded, head, 1, MemberRole.APPROVER);
        second = units.member(founded, head, 2, MemberRole.APPROVER);
        Person finance = units.member(founded, head, 0, MemberRole.FINANCE);
        budget = requireNonNull(budgets.grant(new Grant(unit, today.getYear(), "食堂原材料", ENOUGH), finance)
                        .block())
                .id();
    }

    @Test
    void aSmallAmountTakesOneApprovalAndHoldsTheBudget() {
        Requisition submitted = submitted(2);
        assertThat(submitted.progress().needed()).isEqualTo(1);

        Requisition approved = decide(submitted, Verdict.APPROVE, first);

        assertThat(approved.status()).isEqualTo(RequisitionStatus.APPROVED);
        assertThat(held()).isEqualTo(approved.amount());
    }

    @Test
    void aLargeAmountTakesTwoLevelsAndTwoPeople() {
        Requisition submitted = submitted(100);
        assertThat(submitted.progress().needed()).isEqualTo(2);

        Requisition once = decide(submitted, Verdict.APPROVE, second);
        assertThat(once.status()).isEqualTo(RequisitionStatus.SUBMITTED);
        assertThat(held()).isEqualTo(Cny.zero());
        assertThatThrownBy(() -> decide(once, Verdict.APPROVE, second)).isInstanceOf(ApprovedBefore.class);
        assertThatThrownBy(() -> decide(once, Verdict.APPROVE, first)).isInstanceOf(NotYourTurn.class);
    }

    @Test
    void nobodyApprovesTheirOwnNorDoesWhoStandsInForThem() {
        Requisition submitted = submitted(2);
        Person stand =
                units.member(requireNonNull(institutions.find(unit, head).block()), head, 0, MemberRole.RECEIVER);
        members.delegate(unit, new Absence(stand.id(), today, today), requester).block();

        assertThatThrownBy(() -> decide(submitted, Verdict.APPROVE, requester)).isInstanceOf(OwnRequisition.class);
        assertThatThrownBy(() -> decide(submitted, Verdict.APPROVE, stand)).isInstanceOf(NotYourTurn.class);
        assertThat(approvals.waitingFor(requester).collectList().block()).isEmpty();
    }

    @Test
    void whoStandsInDecidesInTheNameOfTheAbsent() {
        Requisition submitted = submitted(2);
        Person stand =
                units.member(requireNonNull(institutions.find(unit, head).block()), head, 0, MemberRole.RECEIVER);
        members.delegate(unit, new Absence(stand.id(), today, today), first).block();

        Requisition approved = decide(submitted, Verdict.APPROVE, stand);

        assertThat(approved.steps())
                .last()
                .extracting(Requisition.Step::insteadOf)
                .isEqualTo(first.displayName());
    }

    @Test
    void ofTwoApproversAtOnceOneWinsAndTheOtherIsToldWho() {
        Requisition submitted = submitted(2);
        AtomicInteger refused = new AtomicInteger();

        List<Requisition> won = requireNonNull(Flux.just(first, second)
                .flatMap(approver -> approvals
                        .decide(submitted.id(), submitted.version(), new Decision(Verdict.APPROVE, ""), approver)
                        .onErrorResume(RequisitionHasMoved.class, told -> {
                            assertThat(told.arguments().get(1)).isIn(first.displayName(), second.displayName());
                            refused.incrementAndGet();
                            return Mono.empty();
                        }))
                .collectList()
                .block());

        assertThat(won).hasSize(1);
        assertThat(refused).hasValue(1);
        assertThat(held()).isEqualTo(submitted.amount());
    }

    @Test
    void whatIsReturnedIsChangedAndGoesThroughAllLevelsAgain() {
        Requisition submitted = submitted(100);
        Requisition once = decide(submitted, Verdict.APPROVE, first);
        assertThatThrownBy(() -> approvals
                        .decide(once.id(), once.version(), new Decision(Verdict.RETURN, " "), second)
                        .block())
                .isInstanceOf(InvalidInput.class);
        Requisition returned = decide(once, Verdict.RETURN, second);

        Requisition changed = requireNonNull(requisitions
                .change(returned.id(), returned.version(), draft(90), requester)
                .block());
        Requisition again = requireNonNull(
                requisitions.submit(changed.id(), changed.version(), requester).block());

        assertThat(again.progress().given()).isZero();
        assertThat(again.lines())
                .singleElement()
                .extracting(Requisition.Line::quantity)
                .isEqualTo(90);
        assertThat(decide(again, Verdict.APPROVE, first).progress().given()).isEqualTo(1);
    }

    @Test
    void aBudgetThatIsTooSmallLeavesTheRequisitionWithTheApprover() {
        Requisition submitted = submitted(90_000);
        Requisition once = decide(submitted, Verdict.APPROVE, first);

        assertThatThrownBy(() -> decide(once, Verdict.APPROVE, second)).isInstanceOf(BudgetTooSmall.class);

        assertThat(now(submitted).status()).isEqualTo(RequisitionStatus.SUBMITTED);
        assertThat(held()).isEqualTo(Cny.zero());
    }

    @Test
    void whatIsGivenUpAfterApprovalFreesItsMoney() {
        Requisition approved = decide(submitted(2), Verdict.APPROVE, first);

        Requisition cancelled = requireNonNull(requisitions
                .giveUp(approved.id(), approved.version(), "不需要了", requester)
                .block());

        assertThat(cancelled.status()).isEqualTo(RequisitionStatus.CANCELLED);
        assertThat(held()).isEqualTo(Cny.zero());
    }

    @Test
    void everyBoxMustBeOnItsWayToSomeSite() {
        RequisitionDraft draft = draft(5);
        RequisitionDraft oneMore =
                new RequisitionDraft(unit, budget, "食堂", List.of(new Want(ORANGES, 6)), draft.plan());

        assertThatThrownBy(() -> requisitions.draw(oneMore, requester).block())
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.code()).isEqualTo("plan-differs")));
    }

    @Test
    void anotherPriceIsLookedAtBeforeItIsSubmitted() {
        Requisition drawn =
                requireNonNull(requisitions.draw(draft(2), requester).block());
        database.execute(
                "update requisition.line set unit_fen = unit_fen + 1 where requisition_id = '" + drawn.id() + "'");

        assertThatThrownBy(() -> requisitions
                        .submit(drawn.id(), drawn.version(), requester)
                        .block())
                .isInstanceOf(PricesHaveMoved.class);
    }

    @Test
    void anOverdueApprovalStandsOnTop() {
        Requisition early = submitted(2);
        Requisition late = submitted(3);
        database.execute(
                "update requisition.requisition set due_at = now() - interval '1 day' where id = '" + late.id() + "'");

        escalation.escalate().block();

        assertThat(approvals
                        .waitingFor(first)
                        .map(Requisition::id)
                        .collectList()
                        .block())
                .containsExactly(late.id(), early.id());
    }

    @Test
    void aYearThatComesNearTheTenderLimitWarns() {
        Requisition submitted = submitted(2);
        assertThat(requisitions.warnings(submitted).collectList().block()).isEmpty();
        database.execute("insert into requisition.tender_limit values ('370000', '2021-01-01', "
                + Cny.fen(submitted.amount()) + ", '示例')");

        List<TenderWarning> warnings =
                requireNonNull(requisitions.warnings(submitted).collectList().block());
        database.execute("delete from requisition.tender_limit where province = '370000'");

        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.year()).isEqualTo(submitted.amount());
            assertThat(warning.isOver()).isFalse();
        });
    }

    @Test
    void aStrangerSeesNoRequisition() {
        Requisition submitted = submitted(2);

        assertThatThrownBy(() -> requisitions
                        .find(submitted.id(), InstitutionFixture.consumer("路人"))
                        .block())
                .isInstanceOf(UnknownRequisition.class);
        assertThatThrownBy(() -> decide(submitted, Verdict.APPROVE, InstitutionFixture.consumer("路人")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aPriceThatWasTakenStandsBeforeTheTiersAndNamesItsSource() {
        Quotation taken = taken(Cny.parse("40.00"));

        Requisition drawn = requireNonNull(
                requisitions.draw(draft(200, taken.id()), requester).block());
        Requisition submitted = requireNonNull(
                requisitions.submit(drawn.id(), drawn.version(), requester).block());

        assertThat(submitted.lines())
                .extracting(Requisition.Line::unitPrice, Requisition.Line::quoted)
                .containsExactly(tuple(Cny.parse("40.00"), new Requisition.Quoted(taken.id(), taken.number())));
    }

    @Test
    void whatWasQuotedToNobodyIsNoPrice() {
        assertThatThrownBy(() ->
                        requisitions.draw(draft(2, new UUID(0, 9)), requester).block())
                .isInstanceOf(InvalidInput.class);
    }

    private Quotation taken(Money price) {
        Person supplier = new Person(new UUID(9, 8), "supplier", "供货人", Role.SUPPLIER, null, "V08A");
        Question question = new Question(
                unit,
                "脐橙",
                "citrus",
                Weight.ofKilograms("500"),
                Instant.now().plusSeconds(3600),
                List.of("V08A", "V01A"));
        Quotation asked = requireNonNull(quotations.ask(question, requester).block());
        quotations.offer(asked.id(), ORANGES, price, supplier).block();
        database.execute("update quotation.quotation set deadline = now() - interval '1 second' where id = '"
                + asked.id() + "'");
        return requireNonNull(
                quotations.award(asked.id(), asked.version(), "V08A", requester).block());
    }

    private RequisitionDraft draft(int boxes, UUID quotation) {
        RequisitionDraft atTiers = draft(boxes);
        return new RequisitionDraft(unit, budget, "食堂用果", List.of(new Want(ORANGES, boxes, quotation)), atTiers.plan());
    }

    private Requisition submitted(int boxes) {
        Requisition drawn =
                requireNonNull(requisitions.draw(draft(boxes), requester).block());
        return requireNonNull(
                requisitions.submit(drawn.id(), drawn.version(), requester).block());
    }

    private RequisitionDraft draft(int boxes) {
        Drop drop = new Drop(today.plusDays(7), "第一食堂", InstitutionFixture.BINCHENG, "黄河五路1号", ORANGES, boxes);
        return new RequisitionDraft(unit, budget, "食堂用果", List.of(new Want(ORANGES, boxes)), List.of(drop));
    }

    private Requisition decide(Requisition requisition, Verdict verdict, Person approver) {
        return requireNonNull(approvals
                .decide(requisition.id(), requisition.version(), new Decision(verdict, "已阅"), approver)
                .block());
    }

    private Requisition now(Requisition requisition) {
        return requireNonNull(requisitions.find(requisition.id(), requester).block());
    }

    private Money held() {
        return budgets.find(budget).map(Budget::held).blockOptional().orElseThrow();
    }
}
