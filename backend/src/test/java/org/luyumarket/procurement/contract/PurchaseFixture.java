package org.luyumarket.procurement.contract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.procurement.budget.Budget;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.budget.Budgets.Grant;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.InstitutionFixture;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.requisition.Approvals;
import org.luyumarket.procurement.requisition.Approvals.Decision;
import org.luyumarket.procurement.requisition.Drop;
import org.luyumarket.procurement.requisition.Requisition;
import org.luyumarket.procurement.requisition.RequisitionDraft;
import org.luyumarket.procurement.requisition.RequisitionDraft.Want;
import org.luyumarket.procurement.requisition.Requisitions;
import org.luyumarket.procurement.requisition.Verdict;
import org.springframework.stereotype.Component;

/** Purchases as far as a contract in force, made the way people make them. Import the {@link InstitutionFixture} with it. */
@Component
public class PurchaseFixture {

    public static final String ORANGES = "500236-01";

    /** What a test holds before its purchase is made. */
    public static final Purchase NONE = new Purchase(
            ContractFixture.contract(ContractStatus.DRAWN),
            ContractFixture.NOBODY,
            InstitutionFixture.CITY,
            InstitutionFixture.CITY,
            InstitutionFixture.CITY,
            InstitutionFixture.CITY);

    private static final Terms TERMS = new Terms("", PaymentMode.DELIVER_FIRST, 30, "");

    private final LocalDate today = LocalDate.now(ChinaTime.ZONE);
    private final InstitutionFixture units;
    private final Budgets budgets;
    private final Requisitions requisitions;
    private final Approvals approvals;
    private final Contracts contracts;

    PurchaseFixture(
            InstitutionFixture units,
            Budgets budgets,
            Requisitions requisitions,
            Approvals approvals,
            Contracts contracts) {
        this.units = units;
        this.budgets = budgets;
        this.requisitions = requisitions;
        this.approvals = approvals;
        this.contracts = contracts;
    }

    /** A contract in force and the people of both sides. */
    public record Purchase(
            Contract contract, UUID budget, Person requester, Person finance, Person receiver, Person supplier) {}

    /** So many boxes of oranges to each of two sites, in seven and in fourteen days; paid after that. */
    public Purchase inForce(int boxesASite) {
        return inForce(boxesASite, TERMS);
    }

    public Purchase inForce(int boxesASite, Terms terms) {
        Person head = InstitutionFixture.consumer("主任");
        Institution unit = units.active(head);
        Person requester = units.member(unit, head, 0, MemberRole.REQUESTER);
        Person approver = units.member(unit, head, 1, MemberRole.APPROVER);
        Person finance = units.member(unit, head, 0, MemberRole.FINANCE);
        Person receiver = units.member(unit, head, 0, MemberRole.RECEIVER);
        Budget budget = requireNonNull(
                budgets.grant(new Grant(unit.id(), today.getYear(), "食堂原材料", Cny.parse("900000")), finance)
                        .block());
        RequisitionDraft draft = new RequisitionDraft(
                unit.id(),
                budget.id(),
                "食堂用果",
                List.of(new Want(ORANGES, 2 * boxesASite)),
                List.of(drop(7, "第一食堂", boxesASite), drop(14, "第二食堂", boxesASite)));
        Contract drawn = drawn(approved(draft, requester, approver), terms, finance);
        Person supplier = supplierOf(drawn);
        return new Purchase(sign(sign(drawn, finance), supplier), budget.id(), requester, finance, receiver, supplier);
    }

    private Drop drop(int days, String site, int boxes) {
        return new Drop(today.plusDays(days), site, InstitutionFixture.BINCHENG, "黄河五路1号", ORANGES, boxes);
    }

    private Requisition approved(RequisitionDraft draft, Person requester, Person approver) {
        return requireNonNull(requisitions
                .draw(draft, requester)
                .flatMap(drawn -> requisitions.submit(drawn.id(), drawn.version(), requester))
                .flatMap(sent ->
                        approvals.decide(sent.id(), sent.version(), new Decision(Verdict.APPROVE, ""), approver))
                .block());
    }

    private Contract drawn(Requisition requisition, Terms terms, Person finance) {
        return requireNonNull(contracts
                        .draw(new Drawing(requisition.id(), terms, requisition.number()), finance)
                        .block())
                .get(0);
    }

    private Contract sign(Contract contract, Person person) {
        return requireNonNull(
                contracts.sign(contract.id(), contract.version(), person).block());
    }

    public static Person supplierOf(Contract contract) {
        String id = contract.parties().supplierId();
        return new Person(new UUID(9, id.hashCode()), "supplier", "供货人", Role.SUPPLIER, null, id);
    }
}
