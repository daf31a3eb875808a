package org.luyumarket.procurement.voucher;

import java.util.UUID;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Row;
import org.luyumarket.procurement.contract.ContractColumns;
import org.luyumarket.procurement.contract.Sight;
import org.luyumarket.procurement.voucher.Voucher.Deal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class VoucherRepository {

    private static final String SELECT = """
            select number, contract_id, contract, institution_id, institution, supplier_id, supplier, fen, made_by, made_at,
                   kept_until, sha256
              from voucher.voucher
            """;

    private static final String NEXT = "select nextval('voucher.number')";

    private static final String ADD = """
            insert into voucher.voucher (
                   number, contract_id, contract, institution_id, institution, supplier_id, supplier, fen, made_by, made_at,
                   kept_until, facts, sha256, content)
            values (:number, :contract_id, :contract, :institution_id, :institution, :supplier_id, :supplier, :fen, :by, :at,
                    :until, :facts, :sha256, :content)
                on conflict do nothing
            """;

    private static final String CONTENT = "select number, content from voucher.voucher where number = :number";

    private static final String WITHIN = " where " + ContractColumns.SEEN;

    private final DatabaseClient database;

    VoucherRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Long> nextNumber() {
        return database.sql(NEXT).mapValue(Long.class).one();
    }

    Mono<Voucher> find(String number) {
        return database.sql(SELECT + " where number = :number")
                .bind("number", number)
                .map(columns -> voucher(new Row(columns)))
                .one();
    }

    /** The one that was made of exactly these papers. */
    Mono<Voucher> find(UUID contract, String facts) {
        return database.sql(SELECT + " where contract_id = :contract and facts = :facts")
                .bind("contract", contract)
                .bind("facts", facts)
                .map(columns -> voucher(new Row(columns)))
                .one();
    }

    Mono<Page<Voucher>> of(Sight sight, PageRequest page) {
        return within(SELECT + WITHIN + " order by number desc limit :size offset :offset", sight)
                .bind("size", page.size())
                .bind("offset", page.offset())
                .map(columns -> voucher(new Row(columns)))
                .all()
                .collectList()
                .zipWith(within("select count(*) from voucher.voucher" + WITHIN, sight)
                        .mapValue(Long.class)
                        .one())
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    private GenericExecuteSpec within(String sql, Sight sight) {
        return ContractColumns.bind(database.sql(sql), sight);
    }

    /** Nothing happens where somebody else filed the same papers first. */
    Mono<Void> add(Voucher voucher, String facts, byte[] content) {
        return database.sql(ADD)
                .bind("number", voucher.number())
                .bind("contract_id", voucher.deal().contract())
                .bind("contract", voucher.deal().contractNumber())
                .bind("institution_id", voucher.deal().institution())
                .bind("institution", voucher.deal().buyer())
                .bind("supplier_id", voucher.deal().supplierId())
                .bind("supplier", voucher.deal().supplier())
                .bind("fen", Cny.fen(voucher.amount()))
                .bind("by", voucher.madeBy())
                .bind("at", voucher.madeAt())
                .bind("until", voucher.keptUntil())
                .bind("facts", facts)
                .bind("sha256", voucher.sha256())
                .bind("content", content)
                .then();
    }

    Mono<VoucherPack> pack(String number) {
        return database.sql(CONTENT)
                .bind("number", number)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new VoucherPack(row.text("number"), row.value("content", byte[].class));
                })
                .one();
    }

    private static Voucher voucher(Row row) {
        return new Voucher(
                row.text("number"),
                new Deal(
                        row.id("contract_id"),
                        row.text("contract"),
                        row.id("institution_id"),
                        row.text("institution"),
                        row.text("supplier_id"),
                        row.text("supplier")),
                row.money("fen"),
                row.text("made_by"),
                row.at("made_at"),
                row.day("kept_until"),
                row.text("sha256"));
    }
}
