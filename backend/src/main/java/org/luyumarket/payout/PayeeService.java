package org.luyumarket.payout;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.payout.BankAccount.Details;
import org.luyumarket.payout.BankAccount.Status;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A supplier says where its money goes, and one of the staff says yes. */
@Service
class PayeeService implements Accounts {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REASON = 200;
    private static final Pattern NUMBER = Pattern.compile("\\d{8,30}");

    private final PayeeRepository accounts;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    PayeeService(PayeeRepository accounts, AuditTrail audit, Outbox outbox, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Flux<BankAccount> own(Person supplier) {
        return accounts.of(supplierOf(supplier));
    }

    @Override
    @Transactional
    public Mono<BankAccount> file(Details typed, Person supplier) {
        Details details = checked(typed);
        UUID id = ids.next();
        String holder = supplierOf(supplier);
        return accounts.setAside(holder, Status.FILED, supplier, clock.instant())
                .then(Mono.defer(() -> accounts.add(id, holder, details, supplier, clock.instant())))
                .then(Mono.defer(() -> accounts.find(id)));
    }

    /** People write numbers in groups. */
    private static Details checked(Details typed) {
        String number = typed.number().replaceAll("[\\s-]", "");
        new FieldChecks()
                .text("payee", typed.payee(), LONGEST_NAME)
                .text("bank", typed.bank(), LONGEST_NAME)
                .check(NUMBER.matcher(number).matches(), "number", "payout-account-number")
                .refuseIfAny();
        return new Details(typed.payee().strip(), typed.bank().strip(), number);
    }

    @Override
    public Flux<BankAccount> waiting(Person viewer) {
        Treasurers.mustSee(viewer);
        return accounts.waiting();
    }

    @Override
    @Transactional
    public Mono<BankAccount> approve(UUID id, Person staff) {
        Treasurers.mustAct(staff);
        return existing(id)
                .delayUntil(account -> accounts.setAside(account.supplierId(), Status.APPROVED, staff, clock.instant()))
                .flatMap(account -> decide(account, Status.APPROVED, "", staff));
    }

    @Override
    @Transactional
    public Mono<BankAccount> refuse(UUID id, String reason, Person staff) {
        Treasurers.mustAct(staff);
        new FieldChecks().text("reason", reason, LONGEST_REASON).refuseIfAny();
        return existing(id).flatMap(account -> decide(account, Status.REFUSED, reason.strip(), staff));
    }

    private Mono<BankAccount> existing(UUID id) {
        return accounts.find(id).switchIfEmpty(Mono.error(UnknownPayout::new));
    }

    private Mono<BankAccount> decide(BankAccount account, Status status, String reason, Person staff) {
        AuditedAction action = new AuditedAction(
                status == Status.APPROVED ? "payout.account-approved" : "payout.account-refused",
                account.supplierId(),
                ("…" + account.details().ending() + " " + reason).strip());
        return accounts.decide(account.id(), status, reason, staff, clock.instant())
                .filter(changed -> changed == 1)
                .switchIfEmpty(Mono.error(() -> new PayoutForbids("payout-account-decided")))
                .then(Mono.defer(() -> audit.record(staff, action)))
                .then(Mono.defer(() -> outbox.append(List.of(decided(account, status)))))
                .then(Mono.defer(() -> accounts.find(account.id())));
    }

    private static AccountDecided decided(BankAccount account, Status status) {
        return new AccountDecided(
                account.id(), account.supplierId(), account.details().ending(), status == Status.APPROVED);
    }

    private static String supplierOf(Person person) {
        return requireNonNullElse(person.supplierId(), "");
    }
}
