package org.luyumarket.complaint;

import java.util.UUID;
import org.luyumarket.complaint.Complaint.Outcome;
import org.luyumarket.complaint.Complaint.Topic;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Complaints. Whoever may not see one is told that there is none. */
public interface Complaints {

    /** By the buyer of an order that was paid, one at a time about a line. */
    Mono<Complaint> open(NewComplaint complaint, Viewer buyer);

    /** The oldest first. */
    Flux<Complaint> ofOrder(String orderNumber, Viewer buyer);

    /** Complaints that this supplier or these staff look after, what is due first. */
    Mono<Page<Complaint>> of(Filter filter, Person viewer, PageRequest page);

    /** How those that these staff or this supplier look after stand. */
    Mono<Figures> figures(Person viewer);

    /** By its buyer, its supplier, or the staff of its county. */
    Mono<Complaint> find(UUID id, Viewer viewer);

    Mono<Complaint> answer(UUID id, String words, Person supplier);

    /** The supplier's answer does not help: staff are to settle it. */
    Mono<Complaint> escalate(UUID id, String why, Viewer buyer);

    /** The buyer is content. */
    Mono<Complaint> settle(UUID id, Viewer buyer);

    /** Staff say who was right and what follows; that is the end of it. */
    Mono<Complaint> close(UUID id, Verdict verdict, Person staff);

    /** What is wrong with the line at a position. */
    record NewComplaint(String orderNumber, int position, Topic topic, String words) {}

    /** How it ends, and what staff have to say. */
    record Verdict(Outcome outcome, String words) {}

    /** Which complaints: all, or those that wait for the viewer. */
    record Filter(boolean waiting) {}

    /** How many are not closed and how many of these are late; of the last thirty days' how many were closed and how many answered in time. */
    record Figures(long open, long overdue, long closed, long answeredInTime, long answerable) {}
}
