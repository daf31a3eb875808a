package org.luyumarket.portal.buyer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.portal.ContractTurns;
import org.luyumarket.portal.DeliveryTurns;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Desks.Place;
import org.luyumarket.procurement.contract.Side;
import org.luyumarket.procurement.institution.InstitutionKind;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.procurement.institution.Seat;
import org.luyumarket.procurement.share.Shares;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.ShareBar;
import org.luyumarket.storefront.desk.Desk;
import org.luyumarket.storefront.desk.Desk.Door;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sets the desk of somebody who acts for a unit, with the unit's reserved share always in sight. */
@Component
class Offices {

    private final Desks desks;
    private final Members members;
    private final Shares shares;
    private final Clock clock;

    Offices(Desks desks, Members members, Shares shares, Clock clock) {
        this.desks = desks;
        this.members = members;
        this.shares = shares;
        this.clock = clock;
    }

    /** Who acts for several units sits in the first active one. */
    Mono<Office> office(ServerWebExchange exchange, Person person) {
        return office(
                exchange,
                person,
                members.seats(person).filter(seat -> seat.institution().isActive()));
    }

    /** For something that is of one unit: the seat in that unit. */
    Mono<Office> office(ServerWebExchange exchange, Person person, UUID institution) {
        Flux<Seat> seats =
                members.seats(person).filter(seat -> seat.institution().id().equals(institution));
        return office(exchange, person, seats);
    }

    private Mono<Office> office(ServerWebExchange exchange, Person person, Flux<Seat> seats) {
        return seats.next()
                .switchIfEmpty(Mono.error(NoUnit::new))
                .flatMap(seat -> Mono.zip(
                                desks.seat(exchange, place(seat, person)),
                                shares.of(seat.institution().id(), today().getYear(), person))
                        .map(parts -> new Office(
                                seat,
                                parts.getT1(),
                                ShareBars.of(
                                        seat,
                                        parts.getT2(),
                                        today(),
                                        parts.getT1().texts()),
                                parts.getT2().isFiled())));
    }

    private static Place place(Seat seat, Person person) {
        return new Place(
                "/buyer", "buyer.desk", person.displayName(), seat.institution().name(), doors(seat));
    }

    private static List<Door> doors(Seat seat) {
        Door desk = new Door("buyer.door.desk", "/buyer", 0);
        Door fresh = new Door("buyer.door.new", "/buyer/requisitions/new", 0);
        Door gifts = new Door("gift.door", "/buyer/gifts", 0, "desk.group.buying");
        Door contracts = new Door("buyer.door.contracts", "/buyer/contracts", 0, "desk.group.buying");
        Door deliveries = new Door("buyer.door.deliveries", "/buyer/deliveries", 0);
        Door invoices = new Door("invoice.door", "/buyer/invoices", 0, "desk.group.paying");
        Door vouchers = new Door("voucher.door", "/buyer/vouchers", 0, "desk.group.paying");
        Door dues = new Door("due.door", "/buyer/dues", 0, "desk.group.paying");
        Door quotations = new Door("quotation.door", "/buyer/quotations", 0, "desk.group.buying");
        Door share = new Door("share.door", "/buyer/share", 0, "desk.group.unit");
        Door budgets = new Door("budget.door", "/buyer/budgets", 0, "desk.group.unit");
        Door unit = new Door("unit.door", "/buyer/unit", 0, "desk.group.unit");
        return Stream.of(
                        desk,
                        fresh,
                        gifts,
                        quotations,
                        contracts,
                        deliveries,
                        invoices,
                        dues,
                        vouchers,
                        share,
                        budgets,
                        unit)
                .filter(door -> seat.may(MemberRole.REQUESTER) || !door.equals(fresh))
                .filter(door -> seat.institution().terms().kind() == InstitutionKind.UNION || !door.equals(gifts))
                .toList();
    }

    /** What whoever sits there has to do with deliveries today. */
    DeliveryTurns deliveries(Office office) {
        Seat seat = office.seat();
        boolean buys = seat.may(MemberRole.REQUESTER) || seat.may(MemberRole.FINANCE);
        DeliveryTurns.Duties duties =
                new DeliveryTurns.Duties(Side.BUYER, buys, Duties.binds(seat), seat.may(MemberRole.RECEIVER));
        return new DeliveryTurns(duties, today(), office.texts());
    }

    /** What whoever sits there has to do with contracts. */
    static ContractTurns contracts(Office office) {
        return new ContractTurns(Side.BUYER, Duties.binds(office.seat()), office.texts());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ChinaTime.ZONE));
    }

    /** Somebody's seat in a unit, the desk around it, and the unit's share of this year, which is filed or not. */
    record Office(Seat seat, Desks.Seat at, ShareBar share, boolean filed) {

        Frame frame() {
            return at.frame();
        }

        Desk desk() {
            return at.desk();
        }

        Texts texts() {
            return at.texts();
        }
    }
}
