package org.luyumarket.portal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.OrderFilter;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.DeskDoors.Counts;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Desk;
import org.luyumarket.storefront.desk.Desk.Door;
import org.luyumarket.storefront.desk.Flash;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Sets the desk of whoever works here: their doors, what waits behind them, and the note of what they just did. */
@Component
public class Desks {

    private static final String NOTE = Desks.class.getName() + ".note";

    private final Frames frames;
    private final Ordering ordering;
    private final Counties counties;
    private final WorkQueue queue;

    Desks(Frames frames, Ordering ordering, Counties counties, WorkQueue queue) {
        this.frames = frames;
        this.ordering = ordering;
        this.counties = counties;
        this.queue = queue;
    }

    public Mono<Seat> seat(ServerWebExchange exchange, Person person) {
        return Mono.zip(frames.of(exchange), waiting(person), takeNote(exchange))
                .map(parts -> new Seat(
                        parts.getT1(),
                        desk(
                                person,
                                parts.getT1().texts(),
                                parts.getT2(),
                                parts.getT3().orElse(null))));
    }

    /** The desk of somebody who works for a unit: its doors do not go by role. */
    public Mono<Seat> seat(ServerWebExchange exchange, Place place) {
        return Mono.zip(frames.of(exchange), takeNote(exchange))
                .map(parts -> new Seat(
                        parts.getT1(),
                        place.desk(parts.getT1().texts(), parts.getT2().orElse(null))));
    }

    /** Leaves a note for the next page this person opens. */
    public Mono<Void> note(ServerWebExchange exchange, String text) {
        return exchange.getSession()
                .doOnNext(session -> session.getAttributes().put(NOTE, text))
                .then();
    }

    /** A session without a note is not written to. */
    private static Mono<Optional<String>> takeNote(ServerWebExchange exchange) {
        return exchange.getSession()
                .map(WebSession::getAttributes)
                .map(kept -> kept.containsKey(NOTE) ? Optional.of((String) kept.remove(NOTE)) : Optional.empty());
    }

    private Mono<Counts> waiting(Person person) {
        Mono<Long> orders = person.isStaff()
                ? ordering.orders(OrderFilter.WAITING_FOR_STAFF, person, new PageRequest(1, 1))
                        .map(page -> page.total())
                : Mono.just(0L);
        return Mono.zip(orders, queue.count(person)).map(found -> new Counts(found.getT1(), found.getT2()));
    }

    /** Where somebody's desk begins; empty for who has none. */
    public static String home(Person person) {
        return DeskDoors.home(person.role());
    }

    private Desk desk(Person person, Texts texts, Counts waiting, @Nullable String note) {
        return new Desk(
                home(person),
                texts.get(person.role() == Role.SUPPLIER ? "supply.desk" : "desk.title"),
                person.displayName(),
                role(person, texts),
                DeskDoors.of(person.role(), waiting),
                note == null ? null : new Flash(Tone.GOOD, note));
    }

    private String role(Person person, Texts texts) {
        return switch (person.role()) {
            case COUNTY_STAFF -> texts.get("desk.role.county", countyOf(person, texts));
            case CITY_STAFF -> texts.get("desk.role.city");
            case ADMINISTRATOR -> texts.get("desk.role.administrator");
            case PARTNER_CITY_STAFF -> texts.get("desk.role.partnerCity");
            case CHANNEL_PARTNER -> texts.get("desk.role.partner");
            case AUDITOR -> texts.get("desk.role.auditor");
            case SUPPLIER, CONSUMER -> texts.get("desk.role.supplier");
        };
    }

    private String countyOf(Person person, Texts texts) {
        return person.limitedTo()
                .flatMap(counties::find)
                .map(county -> Places.name(county.code(), texts))
                .orElse("");
    }

    /** Whose desk it is where, under which title, and what opens from it. */
    public record Place(String home, String titleKey, String person, String role, List<Door> doors) {

        Desk desk(Texts texts, @Nullable String note) {
            Flash flash = note == null ? null : new Flash(Tone.GOOD, note);
            return new Desk(home, texts.get(titleKey), person, role, doors, flash);
        }
    }

    /** Where somebody sits while a page is shown to them. */
    public record Seat(Frame frame, Desk desk) {

        public Texts texts() {
            return frame.texts();
        }
    }
}
