package org.luyumarket.complaint;

import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.OrderNotFound;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who sees which complaint: whoever bought, whoever sold, and the staff of its county. */
@Component
class ComplaintDesk {

    private final ComplaintRepository complaints;
    private final Ordering ordering;

    ComplaintDesk(ComplaintRepository complaints, Ordering ordering) {
        this.complaints = complaints;
        this.ordering = ordering;
    }

    Mono<Complaint> seen(UUID id, Viewer viewer) {
        Person person = viewer.person();
        return existing(id)
                .flatMap(complaint -> person != null && complaint.isSeenBy(person)
                        ? Mono.just(complaint)
                        : bought(complaint, viewer));
    }

    Mono<Complaint> lookedAfterBy(UUID id, Person person) {
        return existing(id)
                .filter(complaint -> complaint.isSeenBy(person))
                .switchIfEmpty(Mono.error(UnknownComplaint::new));
    }

    Mono<Complaint> ownedBy(UUID id, Viewer buyer) {
        return existing(id).flatMap(complaint -> bought(complaint, buyer));
    }

    private Mono<Complaint> bought(Complaint complaint, Viewer viewer) {
        return ordering.bought(complaint.goods().orderNumber(), viewer)
                .thenReturn(complaint)
                .onErrorMap(OrderNotFound.class, unseen -> new UnknownComplaint());
    }

    private Mono<Complaint> existing(UUID id) {
        return complaints.find(id).switchIfEmpty(Mono.error(UnknownComplaint::new));
    }
}
