package org.luyumarket.admission;

import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.photo.Photo;
import reactor.core.publisher.Mono;

/** Producers that want to sell here. */
public interface Admission {

    /** By anybody; refused while another application of the same credit code is open, or it sells here already. */
    Mono<SupplierApplication> apply(NewApplication application, String caller);

    /** For the applicant, who knows its number and the phone; guesses are counted by caller and by number. */
    Mono<SupplierApplication> find(String number, String phone, String caller);

    /** For staff of its county and of the platform. */
    Mono<SupplierApplication> find(UUID id, Person staff);

    Mono<Photo> photo(UUID id, UUID photo, Person staff);

    /** Those of the viewer's county or of all, what waits longest first. */
    Mono<Page<SupplierApplication>> of(boolean waiting, Person staff, PageRequest page);

    /** By its county. */
    Mono<SupplierApplication> recommend(UUID id, String reason, Person staff);

    /** By its county or, once recommended, by the platform; the applicant is told why. */
    Mono<SupplierApplication> refuse(UUID id, String reason, Person staff);

    /** By somebody of the platform who did not recommend it; the applicant is sent an invitation. */
    Mono<SupplierApplication> admit(UUID id, Person staff);

    /** For an applicant whose invitation got lost or has become too old. */
    Mono<SupplierApplication> inviteAgain(UUID id, Person staff);

    /** Whom the invitation is for; refused once it was used or has become too old. */
    Mono<SupplierApplication> invited(String secret);

    /** The one who was invited opens the account of the new supplier, once. */
    Mono<Person> join(String secret, NewLogIn logIn);

    /** What the applicant gave, with photos of its documents as they were sent. */
    record NewApplication(SupplierApplication.Terms terms, List<byte[]> photos) {}

    /** How somebody of the new supplier wants to log in. */
    record NewLogIn(String username, String password, String displayName) {}
}
