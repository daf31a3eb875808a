package org.luyumarket.identity;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** People who can log in. */
public interface People {

    /** Signs a consumer up by phone and password; a phone that is taken is refused. */
    Mono<Person> signUp(SignUp request);

    /** Empty if the name (or phone) or the password is wrong; takes the same time either way. */
    Mono<Person> authenticate(String username, String password);

    /**
     * The person of a phone that was just shown to be theirs, a new one if there is none; {@code proved} says that a carrier took the
     * code there, and then a password of which nobody knows who chose it counts no more.
     */
    Mono<Come> comeByPhone(String phone, boolean proved);

    Mono<Person> find(UUID id);

    /** The phone somebody logs in with; empty for who has none. */
    Mono<String> phoneOf(UUID id);

    /** Whether somebody can come in by a password. */
    Mono<Boolean> hasPassword(UUID id);

    /** Somebody by the name they log in with. */
    Mono<Person> named(String username);

    /** Lets somebody of the staff or of a supplier log in; for administrators. */
    Mono<Person> open(NewAccount account, Person administrator);

    /** Who came, and whether a password of theirs was dropped that somebody else may have chosen. */
    record Come(Person person, boolean passwordDropped) {}
}
