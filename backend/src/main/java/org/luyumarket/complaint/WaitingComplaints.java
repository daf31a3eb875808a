package org.luyumarket.complaint;

import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.identity.WaitingMatters;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Complaints that wait for an answer. */
@Component
class WaitingComplaints implements WaitingMatters {

    private final Complaints complaints;

    WaitingComplaints(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public String kind() {
        return "complaint";
    }

    @Override
    public boolean concerns(Person person) {
        return person.isStaff() || person.role() == Role.SUPPLIER;
    }

    @Override
    public Mono<Page<WaitingMatter>> of(Person person, PageRequest page) {
        return complaints
                .of(new Complaints.Filter(true), person, page)
                .map(found -> found.map(WaitingComplaints::matter));
    }

    private static WaitingMatter matter(Complaint complaint) {
        return new WaitingMatter(
                complaint.id().toString(),
                complaint.goods().name(),
                complaint.goods().orderNumber(),
                complaint.standing().openedAt(),
                complaint.standing().answerBy());
    }
}
