package org.luyumarket.admission;

import org.luyumarket.admission.Admission.NewLogIn;
import org.luyumarket.identity.NewAccount;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets the people of a new supplier in. */
@Service
class JoiningService {

    private final SupplierInvitations invitations;
    private final ApplicationRepository applications;
    private final People people;

    JoiningService(SupplierInvitations invitations, ApplicationRepository applications, People people) {
        this.invitations = invitations;
        this.applications = applications;
        this.people = people;
    }

    public Mono<SupplierApplication> invited(String secret) {
        return invitations.open(secret).flatMap(applications::find).switchIfEmpty(Mono.error(InvitationUsed::new));
    }

    /** A name that is taken leaves the invitation as it was. */
    @Transactional
    public Mono<Person> join(String secret, NewLogIn logIn) {
        return invited(secret)
                .flatMap(application ->
                        admittedBy(application).flatMap(staff -> people.open(account(application, logIn), staff)))
                .delayUntil(opened -> invitations
                        .use(secret)
                        .filter(used -> used == 1)
                        .switchIfEmpty(Mono.error(InvitationUsed::new)));
    }

    /** The account is opened in the name of whoever admitted the supplier. */
    private Mono<Person> admittedBy(SupplierApplication application) {
        return Flux.fromIterable(application.steps())
                .filter(step -> step.status() == ApplicationStatus.ADMITTED)
                .next()
                .flatMap(step -> people.find(step.personId()))
                .switchIfEmpty(Mono.error(InvitationUsed::new));
    }

    private static NewAccount account(SupplierApplication application, NewLogIn logIn) {
        return new NewAccount(
                logIn.username(),
                logIn.password(),
                logIn.displayName(),
                Role.SUPPLIER,
                null,
                application.terms().creditCode().value(),
                null,
                null);
    }
}
