package org.luyumarket.ordering;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.Concerned.Gift;
import org.luyumarket.ordering.intake.GiftCardSeal;
import org.luyumarket.ordering.intake.OrderTerms.GiftPart;
import org.luyumarket.ordering.intake.ShipToSeal;
import org.luyumarket.platform.PersonalData;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Whom orders concern, without reading the orders whole. */
@Repository
class ConcernedRepository {

    private static final String CONCERNED = """
            select o.id, o.number, o.buyer_id, o.division, o.ship_to, o.gift, o.card, g.phone, g.tells_recipients,
                   array(select distinct supplier_id from ordering.line l where l.order_id = o.id) as suppliers
              from ordering.orders o
              left join ordering.gift g on g.number = o.gift
             where o.number = any(:numbers::text[])
            """;

    private static final String OF_GIFTS_TOO = CONCERNED + " or o.gift = any(:numbers::text[])";

    private final DatabaseClient database;
    private final ShipToSeal seal;
    private final GiftCardSeal cards;
    private final PersonalData personalData;

    ConcernedRepository(DatabaseClient database, ShipToSeal seal, GiftCardSeal cards, PersonalData personalData) {
        this.database = database;
        this.seal = seal;
        this.cards = cards;
        this.personalData = personalData;
    }

    /** By number, of gifts all their orders; numbers that no order or gift has are missing. */
    Mono<Map<String, Concerned>> concerned(Collection<String> numbers) {
        return database.sql(numbers.stream().anyMatch(GiftNumbers::isGift) ? OF_GIFTS_TOO : CONCERNED)
                .bind("numbers", numbers.toArray(String[]::new))
                .map(columns -> Map.entry(new Row(columns).text("number"), concerned(columns)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Concerned concerned(Readable columns) {
        Row row = new Row(columns);
        ShipTo shipTo = seal.open(row.text("ship_to"), row.division("division"));
        GiftCard card = cards.open(part(columns));
        return new Concerned(
                row.id("id"),
                row.optional("buyer_id", UUID.class),
                card == null ? shipTo.phone() : personalData.open(row.text("phone")),
                Set.of(row.value("suppliers", String[].class)),
                card == null ? null : gift(card, columns, shipTo));
    }

    private static @Nullable GiftPart part(Readable columns) {
        String gift = columns.get("gift", String.class);
        return gift == null ? null : new GiftPart(gift, columns.get("card", String.class));
    }

    private static Gift gift(GiftCard card, Readable columns, ShipTo shipTo) {
        boolean tells = Boolean.TRUE.equals(columns.get("tells_recipients", Boolean.class));
        return new Gift(card.gift(), card.from(), tells ? shipTo.phone() : null);
    }
}
