package org.luyumarket.procurement.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.photo.Photo;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.delivery.Delivery.Consignment;
import org.luyumarket.procurement.delivery.Delivery.PhotoOnFile;
import org.luyumarket.procurement.institution.MemberRole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

@Service
class DeliveriesService implements Deliveries {

    private static final int LONGEST_REASON = 500;

    private final DeliveryRepository deliveries;
    private final LineRepository lines;
    private final DeliveryLists lists;
    private final DeliveryDesk desk;
    private final DeliveryMoves moves;
    private final CallingOff callingOff;
    private final Accepting accepting;
    private final DeliveryPhotos photos;
    private final DeliveryPrinter printer;
    private final Contracts contracts;
    private final Clock clock;

    DeliveriesService(
            DeliveryRepository deliveries,
            LineRepository lines,
            DeliveryLists lists,
            DeliveryDesk desk,
            DeliveryMoves moves,
            CallingOff callingOff,
            Accepting accepting,
            DeliveryPhotos photos,
            DeliveryPrinter printer,
            Contracts contracts,
            Clock clock) {
        this.deliveries = deliveries;
        this.lines = lines;
        this.lists = lists;
        this.desk = desk;
        this.moves = moves;
        this.callingOff = callingOff;
        this.accepting = accepting;
        this.photos = photos;
        this.printer = printer;
        this.contracts = contracts;
        this.clock = clock;
    }

    @Override
    public Mono<Page<Delivery>> of(Filter filter, Person viewer, PageRequest page) {
        return contracts.sight(filter.institution(), viewer).flatMap(sight -> lists.of(sight, filter, page));
    }

    @Override
    public Mono<Delivery> find(UUID id, Person viewer) {
        return desk.find(id, viewer);
    }

    @Override
    public Mono<CallOffs> callOffs(UUID contract, Person viewer) {
        return contracts.find(contract, viewer).flatMap(callingOff::of);
    }

    @Override
    public Mono<CallOffs> callOffs(UUID contract) {
        return contracts.find(contract).flatMap(callingOff::of);
    }

    @Override
    @Transactional
    public Mono<CallOffs> callOff(UUID contract, long version, List<Drop> drops, Person buyer) {
        return contracts
                .find(contract, buyer)
                .delayUntil(found -> desk.mustBuy(found.parties(), buyer, MemberRole.REQUESTER, MemberRole.FINANCE))
                .flatMap(found -> callingOff.callOff(found, version, drops, buyer))
                .then(Mono.defer(() -> callOffs(contract, buyer)));
    }

    @Override
    @Transactional
    public Mono<Delivery> confirm(UUID id, long version, Person supplier) {
        return desk.forSupplier(id, supplier).flatMap(before -> {
            before.mustBecome(DeliveryStatus.CONFIRMED, version);
            return moves.take(before, DeliveryStatus.CONFIRMED, moves.step("CONFIRMED", supplier, ""), Mono.empty());
        });
    }

    @Override
    @Transactional
    public Mono<Delivery> send(UUID id, long version, Dispatch dispatch, Person supplier) {
        return desk.forSupplier(id, supplier).flatMap(before -> {
            before.mustBecome(DeliveryStatus.SENT, version);
            before.mustBePaid();
            List<DeliveryLine> lines = before.sentAs(dispatch);
            DispatchRules.check(dispatch, lines);
            Consignment consignment = new Consignment(
                    dispatch.means(),
                    dispatch.carrier().strip(),
                    dispatch.number().strip(),
                    clock.instant());
            return moves.take(
                    before,
                    DeliveryStatus.SENT,
                    moves.step("SENT", supplier, ""),
                    deliveries.send(id, consignment).then(this.lines.change(id, new Columns<>(lines))));
        });
    }

    @Override
    @Transactional
    public Mono<Delivery> accept(UUID id, long version, Sheet sheet, Person receiver) {
        return desk.forBuyer(id, receiver, MemberRole.RECEIVER)
                .flatMap(before -> accepting.accept(before, version, sheet, receiver));
    }

    @Override
    @Transactional
    public Mono<Delivery> redeliver(UUID id, long version, LocalDate day, Person buyer) {
        return desk.forBuyer(id, buyer, MemberRole.REQUESTER, MemberRole.FINANCE, MemberRole.RECEIVER)
                .flatMap(before -> {
                    before.mustBeShort(version);
                    new FieldChecks()
                            .check(!day.isBefore(today()), "day", "day-has-passed")
                            .refuseIfAny();
                    return callingOff
                            .again(before, day, buyer)
                            .flatMap(fresh ->
                                    accepting.redelivered(before, day, buyer).thenReturn(fresh));
                })
                .flatMap(deliveries::find);
    }

    @Override
    @Transactional
    public Mono<Delivery> strikeOff(UUID id, long version, String reason, Person buyer) {
        return desk.forBuyer(id, buyer, MemberRole.REQUESTER, MemberRole.FINANCE)
                .flatMap(before -> {
                    before.mustBeShort(version);
                    new FieldChecks().text("reason", reason, LONGEST_REASON).refuseIfAny();
                    return accepting.struckOff(before, reason, buyer);
                });
    }

    @Override
    @Transactional
    public Mono<Delivery> cancel(UUID id, long version, String reason, Person person) {
        return desk.forEither(id, person).flatMap(before -> {
            before.mustBecome(DeliveryStatus.CANCELLED, version);
            new FieldChecks().text("reason", reason, LONGEST_REASON).refuseIfAny();
            return moves.take(before, DeliveryStatus.CANCELLED, moves.step("CANCELLED", person, reason), Mono.empty());
        });
    }

    @Override
    @Transactional
    public Mono<PhotoOnFile> addPhoto(UUID id, Photo photo, Person receiver) {
        return desk.forBuyer(id, receiver, MemberRole.RECEIVER).flatMap(found -> photos.add(found, photo, receiver));
    }

    @Override
    public Mono<Photo> photo(UUID id, UUID photo, Person viewer) {
        return find(id, viewer)
                .flatMap(found -> photos.find(id, photo))
                .switchIfEmpty(Mono.error(UnknownDelivery::new));
    }

    @Override
    public Mono<DeliveryPaper> note(UUID id, Person viewer) {
        return find(id, viewer).flatMap(printer::note);
    }

    @Override
    public Mono<DeliveryPaper> sheet(UUID id, Person viewer) {
        return find(id, viewer).flatMap(printer::sheet);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ChinaTime.ZONE));
    }
}
