package org.luyumarket.admission;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.luyumarket.admission.SupplierApplication.Step;
import org.luyumarket.admission.SupplierApplication.Terms;
import org.luyumarket.credential.Credentials;
import org.luyumarket.credential.Credentials.CheckedLicence;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.photo.Photo;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What becomes of an application, each step under its lock and with its entry in the audit trail. */
@Service
class AdmittingService {

    private static final Duration INVITED_FOR = Duration.ofDays(14);

    private final ApplicationRepository applications;
    private final ApplicationPhotos photos;
    private final SupplierInvitations invitations;
    private final Suppliers suppliers;
    private final Credentials credentials;
    private final AuditTrail audit;
    private final Clock clock;

    AdmittingService(
            ApplicationRepository applications,
            ApplicationPhotos photos,
            SupplierInvitations invitations,
            Suppliers suppliers,
            Credentials credentials,
            AuditTrail audit,
            Clock clock) {
        this.applications = applications;
        this.photos = photos;
        this.invitations = invitations;
        this.suppliers = suppliers;
        this.credentials = credentials;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Mono<SupplierApplication> submit(SupplierApplication application, List<Photo> prints) {
        String code = application.terms().creditCode().value();
        return suppliers
                .all()
                .filter(supplier -> supplier.creditCode().equals(code))
                .next()
                .flatMap(known -> Mono.<Long>error(() -> new AdmissionForbids("supplier-exists", code)))
                .switchIfEmpty(Mono.defer(() -> applications.add(application)))
                .filter(added -> added == 1)
                .switchIfEmpty(Mono.error(() -> new AdmissionForbids("application-exists", code)))
                .then(Mono.defer(() -> photos.add(application.id(), prints)))
                .thenReturn(application);
    }

    @Transactional
    public Mono<Void> decide(UUID id, ApplicationStatus next, String reason, Person staff) {
        return move(id, next, reason, staff).then();
    }

    /** Supplier, licence and invitation come with the admission, or none of them. */
    @Transactional
    public Mono<Void> admit(UUID id, String secret, Person staff) {
        return move(id, ApplicationStatus.ADMITTED, "", staff)
                .delayUntil(application -> takeIn(application, staff))
                .flatMap(application -> invite(id, secret));
    }

    @Transactional
    public Mono<Void> inviteAgain(UUID id, String secret, Person staff) {
        return applications
                .lock(id)
                .filter(application -> application.status() == ApplicationStatus.ADMITTED)
                .switchIfEmpty(Mono.error(() -> new AdmissionForbids("application-not-admitted")))
                .flatMap(application -> note("supplier.invited", application, "", staff))
                .then(Mono.defer(() -> invite(id, secret)));
    }

    private Mono<Void> invite(UUID id, String secret) {
        return invitations.offer(id, secret, clock.instant().plus(INVITED_FOR));
    }

    private Mono<SupplierApplication> move(UUID id, ApplicationStatus next, String reason, Person staff) {
        Step step = new Step(next, staff.id(), staff.displayName(), clock.instant(), reason);
        return applications
                .lock(id)
                .doOnNext(application -> application.mustBecome(next, staff))
                .delayUntil(application -> applications.move(application, step))
                .delayUntil(application -> note(
                        "supplier-application." + next.name().toLowerCase(Locale.ROOT), application, reason, staff));
    }

    private Mono<Void> note(String verb, SupplierApplication application, String reason, Person staff) {
        String detail = (application.terms().name() + " " + reason).strip();
        return audit.record(staff, new AuditedAction(verb, application.number(), detail));
    }

    /** The unified social credit code is the number of the licence too. */
    private Mono<Void> takeIn(SupplierApplication application, Person staff) {
        Terms terms = application.terms();
        String code = terms.creditCode().value();
        Supplier supplier = new Supplier(
                code, terms.name(), terms.county(), terms.kind(), code, terms.households(), terms.persons(), false);
        return suppliers
                .add(supplier)
                .filter(added -> added == 1)
                .switchIfEmpty(Mono.error(() -> new AdmissionForbids("supplier-exists", code)))
                .thenMany(Flux.fromIterable(application.photos()))
                .concatMap(photo -> photos.find(application.id(), photo))
                .collectList()
                .flatMap(shown -> credentials.takeOver(
                        new CheckedLicence(supplier, code, terms.licenceEnds(), application.id(), shown), staff));
    }
}
