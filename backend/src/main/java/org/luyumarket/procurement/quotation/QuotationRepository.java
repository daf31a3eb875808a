package org.luyumarket.procurement.quotation;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.quotation.Quotation.Asker;
import org.luyumarket.procurement.quotation.Quotation.Wanted;
import org.luyumarket.procurement.quotation.Quotations.Question;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class QuotationRepository {

    private static final String SELECT = """
            select q.*, (select array_agg(supplier_id order by supplier_id) from quotation.invited where quotation_id = q.id)
                        as invited
              from quotation.quotation q
            """;

    private static final String FIND = SELECT + " where id = :id";

    private static final String OF = " where institution_id = :asked_by::uuid ";

    private static final String ASKING = """
             where exists (select from quotation.invited i where i.quotation_id = q.id and i.supplier_id = :asked_by)
            """;

    private static final String PAGE = " order by id desc limit :size offset :offset";

    private static final String COUNT = "select count(*) from quotation.quotation q ";

    private static final String ADD = """
            insert into quotation.quotation (id, number, institution_id, institution, asker, goods, category, grams, deadline)
            values (:id, 'XJ' || :year || lpad(nextval('quotation.number')::text, 6, '0'), :institution_id, :institution, :asker,
                    :goods, :category, :grams, :deadline)
            """;

    private static final String INVITE = """
            insert into quotation.invited (quotation_id, supplier_id) select :id, unnest(:suppliers::text[])
            """;

    private static final String CANCEL = """
            update quotation.quotation
               set status = 'CANCELLED', version = version + 1
             where id = :id and version = :version and status = 'ASKED'
            """;

    private static final String AWARD = """
            update quotation.quotation
               set status = 'AWARDED', awarded_to = :supplier, version = version + 1
             where id = :id and version = :version and status = 'ASKED' and deadline <= :now
               and exists (select from quotation.offer where quotation_id = :id and supplier_id = :supplier)
            """;

    private final DatabaseClient database;

    QuotationRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Quotation> find(UUID id) {
        return database.sql(FIND)
                .bind("id", id)
                .map(QuotationRepository::quotation)
                .one();
    }

    Mono<Page<Quotation>> of(UUID institution, PageRequest page) {
        return page(OF, institution.toString(), page);
    }

    Mono<Page<Quotation>> asking(String supplier, PageRequest page) {
        return page(ASKING, supplier, page);
    }

    private Mono<Page<Quotation>> page(String which, String askedBy, PageRequest page) {
        return database.sql(SELECT + which + PAGE)
                .bind("asked_by", askedBy)
                .bind("size", page.size())
                .bind("offset", page.offset())
                .map(QuotationRepository::quotation)
                .all()
                .collectList()
                .zipWith(database.sql(COUNT + which)
                        .bind("asked_by", askedBy)
                        .mapValue(Long.class)
                        .one())
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    Mono<Long> cancel(Quotation before) {
        return database.sql(CANCEL)
                .bind("id", before.id())
                .bind("version", before.version())
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> add(UUID id, Asker asker, Question question, Instant now) {
        return database.sql(ADD)
                .bind("id", id)
                .bind("year", Integer.toString(now.atZone(ChinaTime.ZONE).getYear()))
                .bind("institution_id", asker.institution())
                .bind("institution", asker.institutionName())
                .bind("asker", asker.person())
                .bind("goods", question.goods().strip())
                .bind("category", question.category())
                .bind("grams", question.weight().grams())
                .bind("deadline", question.deadline())
                .then()
                .then(database.sql(INVITE)
                        .bind("id", id)
                        .bind("suppliers", question.suppliers().toArray(String[]::new))
                        .then());
    }

    Mono<Long> award(Quotation before, String supplier, Instant now) {
        return database.sql(AWARD)
                .bind("id", before.id())
                .bind("version", before.version())
                .bind("supplier", supplier)
                .bind("now", now)
                .fetch()
                .rowsUpdated();
    }

    private static Quotation quotation(Readable row) {
        return new Quotation(
                requireNonNull(row.get("id", UUID.class)),
                text(row, "number"),
                new Asker(
                        requireNonNull(row.get("institution_id", UUID.class)),
                        text(row, "institution"),
                        text(row, "asker")),
                new Wanted(
                        text(row, "goods"),
                        text(row, "category"),
                        new Weight(requireNonNull(row.get("grams", Long.class))),
                        requireNonNull(row.get("deadline", Instant.class))),
                List.of(requireNonNull(row.get("invited", String[].class))),
                QuotationStatus.valueOf(text(row, "status")),
                row.get("awarded_to", String.class),
                requireNonNull(row.get("version", Long.class)));
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class), column);
    }
}
