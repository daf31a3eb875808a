package org.luyumarket.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.luyumarket.platform.Ids;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Signs people up and checks who they are. Passwords are hashed outside of transactions, because that takes its time. */
@Service
class PeopleService implements People {

    private static final long NAMES = 1_000_000;

    private final PersonRepository people;
    private final AccountService accounts;
    private final Passwords passwords;
    private final Ids ids;
    private final boolean demo;

    PeopleService(
            PersonRepository people,
            AccountService accounts,
            Passwords passwords,
            Ids ids,
            @Value("${luyu.demo:false}") boolean demo) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.ids = ids;
        this.demo = demo;
    }

    @Override
    public Mono<Person> signUp(SignUp request) {
        return Mono.fromRunnable(() -> AccountRules.check(request))
                .then(passwords.hash(request.password()))
                .map(hash -> new Account(consumer(request), hash, false))
                .flatMap(account -> people.add(account, request.phone()))
                .map(Account::person)
                .switchIfEmpty(Mono.error(PhoneTaken::new));
    }

    private Person consumer(SignUp request) {
        String username = MobileNumber.masked(request.phone());
        return new Person(ids.next(), username, request.displayName().strip(), Role.CONSUMER, null, null);
    }

    @Override
    public Mono<Person> authenticate(String username, String password) {
        return findByName(username.strip())
                .filter(this::mayLogIn)
                .singleOptional()
                .flatMap(found -> verify(found, password));
    }

    @Override
    public Mono<Come> comeByPhone(String phone, boolean proved) {
        UUID id = ids.next();
        String name = "果友%06d".formatted(Math.floorMod(id.getLeastSignificantBits(), NAMES));
        Person newcomer = new Person(id, MobileNumber.masked(phone), name, Role.CONSUMER, null, null);
        return accounts.comeByPhone(phone, newcomer, proved);
    }

    private Mono<Account> findByName(String name) {
        return MobileNumber.looksLike(name)
                ? people.findByPhone(name)
                : people.findByUsername(name.toLowerCase(Locale.ROOT));
    }

    /** Accounts of a demo, whose password was printed, are dead once the same database serves for real. */
    private boolean mayLogIn(Account account) {
        return demo || !account.demo();
    }

    private Mono<Person> verify(Optional<Account> found, String password) {
        Optional<Account> withPassword = found.filter(account -> account.passwordHash() != null);
        return passwords
                .matches(password, withPassword.map(Account::passwordHash))
                .filter(matches -> matches)
                .flatMap(matches -> Mono.justOrEmpty(withPassword.map(Account::person)));
    }

    @Override
    public Mono<Person> find(UUID id) {
        return people.findById(id).map(Account::person);
    }

    @Override
    public Mono<String> phoneOf(UUID id) {
        return people.phoneOf(id);
    }

    @Override
    public Mono<Boolean> hasPassword(UUID id) {
        return people.hasPassword(id);
    }

    @Override
    public Mono<Person> named(String username) {
        return people.findByUsername(username).map(Account::person);
    }

    @Override
    public Mono<Person> open(NewAccount account, Person administrator) {
        return Mono.fromRunnable(() -> AccountRules.check(account))
                .then(passwords.hash(account.password()))
                .map(hash -> new Account(employee(account), hash, false))
                .flatMap(fresh -> accounts.open(fresh, administrator))
                .map(Account::person);
    }

    private Person employee(NewAccount account) {
        return new Person(
                ids.next(),
                account.username(),
                account.displayName().strip(),
                account.role(),
                account.county(),
                account.supplierId(),
                account.city(),
                account.partnerId());
    }
}
