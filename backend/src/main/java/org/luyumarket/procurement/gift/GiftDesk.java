package org.luyumarket.procurement.gift;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.DivisionReader;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.table.SentFiles;
import org.luyumarket.platform.table.SheetWriter;
import org.luyumarket.platform.table.TableFile;
import org.luyumarket.platform.table.TableRefused;
import org.luyumarket.platform.table.TableTemplate;
import org.luyumarket.procurement.institution.InstitutionKind;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.procurement.institution.Seat;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who sees lists of recipients, and the steps of taking one in. */
@Component
class GiftDesk implements GiftLists {

    private static final int LONGEST_PURPOSE = 200;

    private final GiftListRepository lists;
    private final ParcelRepository parcels;
    private final GiftService service;
    private final Institutions institutions;
    private final Members members;
    private final DivisionReader reader;
    private final Divisions divisions;

    GiftDesk(
            GiftListRepository lists,
            ParcelRepository parcels,
            GiftService service,
            Institutions institutions,
            Members members,
            DivisionReader reader,
            Divisions divisions) {
        this.lists = lists;
        this.parcels = parcels;
        this.service = service;
        this.institutions = institutions;
        this.members = members;
        this.reader = reader;
        this.divisions = divisions;
    }

    @Override
    public Mono<GiftList> take(Intent intent, Path file, Person requester) {
        return Mono.usingWhen(
                Mono.just(file),
                kept -> members.seat(intent.institution(), requester)
                        .map(seat -> mustGive(seat, intent))
                        .flatMap(seat -> read(kept).flatMap(rows -> service.draw(intent, seat, rows, requester))),
                SentFiles::delete);
    }

    private static Seat mustGive(Seat seat, Intent intent) {
        if (seat.institution().terms().kind() != InstitutionKind.UNION) {
            throw new NotAUnion(seat.institution().name());
        }
        new FieldChecks()
                .text("purpose", intent.purpose(), LONGEST_PURPOSE)
                .check(intent.agreed(), "agreed", "people-must-agree")
                .refuseIfAny();
        return seat.mustBe(MemberRole.REQUESTER);
    }

    private Mono<List<GiftRow>> read(Path file) {
        return TableFile.read(file, (table, rows) -> Flux.just(GiftReader.read(rows, this::place)))
                .single()
                .onErrorMap(TableFile::isDamage, damage -> new TableRefused("table-damaged"));
    }

    /** A parcel goes to a district, not to a whole city. */
    private Optional<DivisionCode> place(String text) {
        return reader.read(text).filter(divisions::isDeliverable);
    }

    @Override
    public Flux<GiftList> of(UUID institution, Person viewer) {
        return institutions.find(institution, viewer).flatMapMany(seen -> lists.of(seen.id()));
    }

    @Override
    public Mono<GiftList> find(UUID id, Person viewer) {
        return lists.find(id)
                .delayUntil(list -> institutions
                        .find(list.annex().institution(), viewer)
                        .onErrorMap(unseen -> new UnknownGiftList()))
                .switchIfEmpty(Mono.error(UnknownGiftList::new));
    }

    @Override
    public Mono<Page<Parcel>> parcels(UUID id, Person viewer, PageRequest page) {
        return find(id, viewer).flatMap(list -> parcels.of(list, page)).map(found -> found.map(Parcel::masked));
    }

    @Override
    public Flux<ByteBuffer> workbook(UUID id, Person viewer) {
        return find(id, viewer)
                .flatMapMany(list -> SheetWriter.workbook(
                        "慰问品名单",
                        ShippingSheet.titles(),
                        parcels.of(list, (String) null)
                                .map(Parcel::masked)
                                .map(parcel -> ShippingSheet.cells(
                                        parcel, divisions.fullName(parcel.to().division(), Locale.CHINESE)))));
    }

    @Override
    public TableTemplate template() {
        return GiftTemplate.TABLE;
    }
}
