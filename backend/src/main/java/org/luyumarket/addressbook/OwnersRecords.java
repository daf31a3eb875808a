package org.luyumarket.addressbook;

import org.luyumarket.identity.Person;
import org.luyumarket.identity.PersonalRecords;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Nothing obliges anybody to keep an address book. */
@Component
class OwnersRecords implements PersonalRecords {

    private final AddressRepository addresses;

    OwnersRecords(AddressRepository addresses) {
        this.addresses = addresses;
    }

    @Override
    public Mono<Void> forget(Person person) {
        return addresses.forget(person.id());
    }
}
