package org.luyumarket.admission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.luyumarket.admission.Admission.NewApplication;
import org.luyumarket.admission.Admission.NewLogIn;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.InvitationSecret;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.photo.Darkroom;
import org.luyumarket.platform.photo.Photo;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens no transaction itself: it prints photos and sends messages outside those of others. */
@Service
class ApplicationService implements Admission {

    private static final String PREFIX = "GY";
    private static final int RANDOM_PART = 28;
    private static final int LONGEST_NUMBER = 40;

    private final ApplicationRules rules;
    private final ApplicationRepository applications;
    private final ApplicationPhotos photos;
    private final AdmittingService admitting;
    private final JoiningService joining;
    private final InvitationLetters letters;
    private final Darkroom darkroom;
    private final StrangersLimits limits;
    private final Ids ids;
    private final Clock clock;

    ApplicationService(
            ApplicationRules rules,
            ApplicationRepository applications,
            ApplicationPhotos photos,
            AdmittingService admitting,
            JoiningService joining,
            InvitationLetters letters,
            Darkroom darkroom,
            StrangersLimits limits,
            Ids ids,
            Clock clock) {
        this.rules = rules;
        this.applications = applications;
        this.photos = photos;
        this.admitting = admitting;
        this.joining = joining;
        this.letters = letters;
        this.darkroom = darkroom;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Mono<SupplierApplication> apply(NewApplication application, String caller) {
        return Mono.fromRunnable(() -> rules.check(application))
                .then(Mono.defer(() -> limits.ofApplying(caller)))
                .thenMany(Flux.fromIterable(application.photos()))
                .concatMap(darkroom::print)
                .collectList()
                .flatMap(prints -> admitting.submit(submitted(application), prints))
                .flatMap(submitted -> applications.find(submitted.id()));
    }

    private SupplierApplication submitted(NewApplication application) {
        UUID id = ids.next();
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock));
        String number =
                PREFIX + day + "-" + id.toString().substring(RANDOM_PART).toUpperCase(Locale.ROOT);
        return new SupplierApplication(
                id, number, application.terms(), clock.instant(), ApplicationStatus.SUBMITTED, List.of(), List.of(), 0);
    }

    @Override
    public Mono<SupplierApplication> find(String number, String phone, String caller) {
        return number.length() > LONGEST_NUMBER
                ? Mono.error(UnknownApplication::new)
                : limits.ofNumber(number, caller)
                        .then(Mono.defer(() -> applications.find(number)))
                        .filter(application -> isOf(application, phone))
                        .switchIfEmpty(Mono.error(UnknownApplication::new));
    }

    private static boolean isOf(SupplierApplication application, String phone) {
        return MessageDigest.isEqual(application.terms().phone().getBytes(UTF_8), phone.getBytes(UTF_8));
    }

    @Override
    public Mono<SupplierApplication> find(UUID id, Person staff) {
        return applications
                .find(id)
                .filter(application -> staff.seesCounty(application.terms().county()))
                .switchIfEmpty(Mono.error(UnknownApplication::new));
    }

    @Override
    public Mono<Photo> photo(UUID id, UUID photo, Person staff) {
        return find(id, staff)
                .flatMap(application -> photos.find(id, photo))
                .switchIfEmpty(Mono.error(UnknownApplication::new));
    }

    @Override
    public Mono<Page<SupplierApplication>> of(boolean waiting, Person staff, PageRequest page) {
        return applications.of(waiting, staff.limitedTo().map(Object::toString).orElse(""), page);
    }

    @Override
    public Mono<SupplierApplication> recommend(UUID id, String reason, Person staff) {
        return decide(id, ApplicationStatus.RECOMMENDED, reason, staff);
    }

    @Override
    public Mono<SupplierApplication> refuse(UUID id, String reason, Person staff) {
        return decide(id, ApplicationStatus.REFUSED, reason, staff).delayUntil(letters::refused);
    }

    private Mono<SupplierApplication> decide(UUID id, ApplicationStatus next, String reason, Person staff) {
        rules.checkReason(reason);
        return find(id, staff)
                .flatMap(application -> admitting.decide(id, next, reason.strip(), staff))
                .then(Mono.defer(() -> applications.find(id)));
    }

    @Override
    public Mono<SupplierApplication> admit(UUID id, Person staff) {
        String secret = InvitationSecret.random();
        return find(id, staff)
                .flatMap(application -> admitting.admit(id, secret, staff))
                .then(Mono.defer(() -> applications.find(id)))
                .delayUntil(admitted -> letters.invited(admitted, secret));
    }

    @Override
    public Mono<SupplierApplication> inviteAgain(UUID id, Person staff) {
        String secret = InvitationSecret.random();
        return find(id, staff)
                .flatMap(application -> admitting.inviteAgain(id, secret, staff))
                .then(Mono.defer(() -> applications.find(id)))
                .delayUntil(admitted -> letters.invited(admitted, secret));
    }

    @Override
    public Mono<SupplierApplication> invited(String secret) {
        return joining.invited(secret);
    }

    @Override
    public Mono<Person> join(String secret, NewLogIn logIn) {
        return joining.join(secret, logIn);
    }
}
