package org.luyumarket.procurement.delivery;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.UUID;
import org.luyumarket.procurement.contract.Contract.Step;
import org.luyumarket.procurement.contract.ContractColumns;
import org.luyumarket.procurement.delivery.Delivery.Acceptance;
import org.luyumarket.procurement.delivery.Delivery.Destination;
import org.luyumarket.procurement.delivery.Delivery.Source;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class DeliveryRepository {

    private static final String OPEN_BOOK =
            "insert into delivery.book (contract_id) values (:contract) on conflict do nothing";

    private static final String TAKE_BOOK = """
            update delivery.book set version = version + 1 where contract_id = :contract and version = :version
            """;

    private static final String TOUCH_BOOK =
            "update delivery.book set version = version + 1 where contract_id = :contract";

    private static final String BOOK = "select version from delivery.book where contract_id = :contract";

    private static final String ADD = """
            insert into delivery.delivery (
                   id, number, contract_id, contract, requisition_id, institution_id, institution, buyer_code, supplier_id,
                   supplier, supplier_code, replaces, day, site, division, address, status)
            values (:id, 'GH' || :year || lpad(nextval('delivery.number')::text, 6, '0'), :contract_id, :contract,
                    :requisition_id, :institution_id, :institution, :buyer_code, :supplier_id, :supplier, :supplier_code,
                    :replaces::uuid, :day, :site, :division, :address, 'CALLED_OFF')
            """;

    private static final String MOVE = """
            update delivery.delivery set status = :to, version = version + 1 where id = :id and version = :version
            """;

    private static final String SEND = """
            update delivery.delivery
               set means = :means, carrier = :carrier, carrier_number = :number, sent_at = :at
             where id = :id
            """;

    private static final String ACCEPT = """
            insert into delivery.acceptance (delivery_id, person_id, receiver, carrier, note, at)
            values (:id, :person_id, :receiver, :carrier, :note, :at)
            """;

    private static final String ADD_STEP = """
            insert into delivery.step (delivery_id, action, person_id, person, at, note)
            values (:id, :action, :person_id, :person, :at, :note)
            """;

    private final DatabaseClient database;
    private final DeliveryRows rows;

    DeliveryRepository(DatabaseClient database, DeliveryRows rows) {
        this.database = database;
        this.rows = rows;
    }

    Mono<Delivery> find(UUID id) {
        return rows.read(database.sql(DeliveryRows.SELECT + " where id = :id").bind("id", id))
                .singleOrEmpty();
    }

    Flux<Delivery> ofContract(UUID contract) {
        return rows.read(database.sql(DeliveryRows.SELECT + " where contract_id = :contract order by number")
                .bind("contract", contract));
    }

    /** How many acts of calling off there were; none where nobody has called anything off. */
    Mono<Long> bookOf(UUID contract) {
        return database.sql(BOOK)
                .bind("contract", contract)
                .mapValue(Long.class)
                .one()
                .defaultIfEmpty(0L);
    }

    /** Whether the version is still the one that was seen; nobody else calls off before this transaction ends. */
    Mono<Boolean> takeBook(UUID contract, long version) {
        return database.sql(OPEN_BOOK)
                .bind("contract", contract)
                .then()
                .then(database.sql(TAKE_BOOK)
                        .bind("contract", contract)
                        .bind("version", version)
                        .fetch()
                        .rowsUpdated())
                .map(rows -> rows == 1);
    }

    Mono<Void> touchBook(UUID contract) {
        return database.sql(TOUCH_BOOK).bind("contract", contract).then();
    }

    /** A new delivery of the year, called off. */
    Mono<Void> add(UUID id, int year, Source source, Destination destination) {
        UUID replaces = source.replaces();
        return ContractColumns.bind(database.sql(ADD), source.parties())
                .bind("id", id)
                .bind("year", Integer.toString(year))
                .bind("contract_id", source.contract())
                .bind("contract", source.contractNumber())
                .bind("requisition_id", source.requisition())
                .bind("replaces", Parameters.in(R2dbcType.VARCHAR, replaces == null ? null : replaces.toString()))
                .bind("day", destination.day())
                .bind("site", destination.site().strip())
                .bind("division", destination.division().value())
                .bind("address", destination.address().strip())
                .then();
    }

    Mono<Long> move(Delivery before, DeliveryStatus to) {
        return database.sql(MOVE)
                .bind("id", before.id())
                .bind("version", before.version())
                .bind("to", to.name())
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> send(UUID id, Delivery.Consignment consignment) {
        return database.sql(SEND)
                .bind("id", id)
                .bind("means", consignment.means().name())
                .bind("carrier", consignment.carrier())
                .bind("number", consignment.number())
                .bind("at", consignment.at())
                .then();
    }

    Mono<Void> accept(UUID id, Acceptance acceptance) {
        return database.sql(ACCEPT)
                .bind("id", id)
                .bind("person_id", acceptance.personId())
                .bind("receiver", acceptance.receiver())
                .bind("carrier", acceptance.carrier())
                .bind("note", acceptance.note())
                .bind("at", acceptance.at())
                .then();
    }

    Mono<Void> addStep(UUID id, Step step) {
        return ContractColumns.bind(database.sql(ADD_STEP), step).bind("id", id).then();
    }
}
