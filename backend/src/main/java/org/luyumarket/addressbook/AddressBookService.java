package org.luyumarket.addressbook;

import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.FieldChecks;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class AddressBookService implements AddressBook {

    private final AddressRepository addresses;
    private final Divisions divisions;

    AddressBookService(AddressRepository addresses, Divisions divisions) {
        this.addresses = addresses;
        this.divisions = divisions;
    }

    @Override
    public Flux<SavedAddress> of(Person owner) {
        return addresses.of(owner.id());
    }

    @Override
    public Mono<SavedAddress> find(UUID id, Person owner) {
        return addresses.find(id, owner.id()).switchIfEmpty(Mono.error(UnknownAddress::new));
    }

    @Override
    @Transactional
    public Mono<SavedAddress> add(ShipTo to, Person owner) {
        check(to);
        return addresses
                .countAlone(owner.id())
                .filter(count -> count < MOST)
                .switchIfEmpty(Mono.error(AddressBookFull::new))
                .flatMap(count -> addresses.add(to, owner.id(), count == 0))
                .flatMap(id -> find(id, owner));
    }

    /** What is made the same as another one of the owner's is no change but a double. */
    @Override
    @Transactional
    public Mono<SavedAddress> change(UUID id, ShipTo to, Person owner) {
        check(to);
        return done(addresses.change(id, to, owner.id()))
                .onErrorMap(DuplicateKeyException.class, twice -> new AddressKnown())
                .then(Mono.defer(() -> find(id, owner)));
    }

    @Override
    public Mono<Void> prefer(UUID id, Person owner) {
        return done(addresses.prefer(id, owner.id()));
    }

    @Override
    public Mono<Void> remove(UUID id, Person owner) {
        return done(addresses.remove(id, owner.id()));
    }

    @Override
    public Mono<Void> bringBack(UUID id, Person owner) {
        return done(addresses.bringBack(id, owner.id()));
    }

    private void check(ShipTo to) {
        FieldChecks checks = new FieldChecks();
        checks.check(divisions.isDeliverable(to.division()), "shipTo.divisionCode", "unknown-division");
        ShipTo.check(checks, to.name(), to.phone(), to.address());
        checks.refuseIfAny();
    }

    private static Mono<Void> done(Mono<Long> rows) {
        return rows.filter(changed -> changed > 0)
                .switchIfEmpty(Mono.error(UnknownAddress::new))
                .then();
    }
}
