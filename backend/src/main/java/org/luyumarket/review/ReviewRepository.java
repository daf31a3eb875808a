package org.luyumarket.review;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Row;
import org.luyumarket.platform.photo.Photo;
import org.luyumarket.review.Review.Answer;
import org.luyumarket.review.Review.Goods;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class ReviewRepository {

    private static final String SELECT = """
            select r.id, r.order_number, r.position, r.sku, r.name, r.supplier_id, r.division, r.stars, r.words, r.written_at,
                   a.words as answer, a.written_at as answered_at,
                   array(select p.id from review.photo p where p.review_id = r.id order by p.id) as photos
              from review.review r
              left join review.answer a on a.review_id = r.id
            """;

    private static final String BY_ID = SELECT + " where r.id = :id";

    private static final String OF_ORDER = SELECT + " where r.order_number = :order order by r.position";

    private static final String OF_PRODUCT =
            SELECT + " where r.sku = :sku order by r.id desc limit :limit offset :offset";

    private static final String OF_SUPPLIER = SELECT + """
             where r.supplier_id = :supplier
             order by a.review_id is not null, r.id desc
             limit :limit offset :offset
            """;

    private static final String IS_UNANSWERED = """
             where r.supplier_id = :supplier
               and not exists (select from review.answer n where n.review_id = r.id)
            """;

    private static final String UNANSWERED = SELECT + IS_UNANSWERED + " order by r.id limit :limit offset :offset";

    private static final String COUNT_UNANSWERED = "select count(*) from review.review r" + IS_UNANSWERED;

    private static final String COUNT_OF_PRODUCT = "select count(*) from review.review where sku = :sku";

    private static final String COUNT_OF_SUPPLIER = "select count(*) from review.review where supplier_id = :supplier";

    /** Adds nothing, and counts nothing, if the line has its review already. */
    private static final String ADD = """
            with added as (
                insert into review.review (
                       id, order_number, position, sku, name, supplier_id, division, stars, words, written_at)
                values (:id, :order, :position, :sku, :name, :supplier, :division, :stars, :words, :at)
                    on conflict (order_number, position) do nothing
                returning sku, stars
            )
            insert into review.score as s (sku, reviews, stars)
            select sku, 1, stars from added
                on conflict (sku) do update
               set reviews = s.reviews + 1, stars = s.stars + excluded.stars, version = s.version + 1
            """;

    private static final String ADD_PHOTO =
            "insert into review.photo (id, review_id, type, content) values (:id, :review, :type, :content)";

    private static final String ADD_ANSWER = """
            with added as (
                insert into review.answer (review_id, words, written_at)
                values (:id, :words, :at)
                    on conflict do nothing
                returning review_id
            )
            update review.score s
               set version = s.version + 1
              from added
              join review.review r on r.id = added.review_id
             where s.sku = r.sku
            """;

    private static final String PHOTO = "select type, content from review.photo where id = :id";

    private final DatabaseClient database;
    private final Ids ids;

    ReviewRepository(DatabaseClient database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** The number of reviews added: none if the line has one. */
    Mono<Long> add(Review review) {
        Goods goods = review.goods();
        return database.sql(ADD)
                .bind("id", review.id())
                .bind("order", goods.orderNumber())
                .bind("position", goods.position())
                .bind("sku", goods.sku())
                .bind("name", goods.name())
                .bind("supplier", goods.supplierId())
                .bind("division", review.from().value())
                .bind("stars", review.stars())
                .bind("words", review.words())
                .bind("at", review.writtenAt())
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> add(UUID review, List<Photo> photos) {
        return Flux.fromIterable(photos)
                .concatMap(photo -> database.sql(ADD_PHOTO)
                        .bind("id", ids.next())
                        .bind("review", review)
                        .bind("type", photo.type())
                        .bind("content", photo.content())
                        .then())
                .then();
    }

    /** The number of answers added: none if there is one. */
    Mono<Long> answer(UUID review, Answer answer) {
        return database.sql(ADD_ANSWER)
                .bind("id", review)
                .bind("words", answer.words())
                .bind("at", answer.at())
                .fetch()
                .rowsUpdated();
    }

    Mono<Review> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(ReviewRepository::review).one();
    }

    Flux<Review> ofOrder(String number) {
        return database.sql(OF_ORDER)
                .bind("order", number)
                .map(ReviewRepository::review)
                .all();
    }

    Mono<Page<Review>> ofProduct(String sku, PageRequest page) {
        return page(
                database.sql(OF_PRODUCT).bind("sku", sku),
                database.sql(COUNT_OF_PRODUCT).bind("sku", sku),
                page);
    }

    Mono<Page<Review>> ofSupplier(String supplier, PageRequest page) {
        return page(
                database.sql(OF_SUPPLIER).bind("supplier", supplier),
                database.sql(COUNT_OF_SUPPLIER).bind("supplier", supplier),
                page);
    }

    /** The oldest first. */
    Mono<Page<Review>> unanswered(String supplier, PageRequest page) {
        return page(
                database.sql(UNANSWERED).bind("supplier", supplier),
                database.sql(COUNT_UNANSWERED).bind("supplier", supplier),
                page);
    }

    private static Mono<Page<Review>> page(
            DatabaseClient.GenericExecuteSpec found, DatabaseClient.GenericExecuteSpec count, PageRequest page) {
        return found.bind("limit", page.size())
                .bind("offset", page.offset())
                .map(ReviewRepository::review)
                .all()
                .collectList()
                .zipWith(count.mapValue(Long.class).one())
                .map(both -> new Page<>(both.getT1(), both.getT2(), page.page(), page.size()));
    }

    Mono<Photo> photo(UUID id) {
        return database.sql(PHOTO)
                .bind("id", id)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Photo(row.text("type"), row.value("content", byte[].class));
                })
                .one();
    }

    private static Review review(Readable columns) {
        Row row = new Row(columns);
        return new Review(
                row.id("id"),
                new Goods(
                        row.text("order_number"),
                        row.count("position"),
                        row.text("sku"),
                        row.text("name"),
                        row.text("supplier_id")),
                row.division("division"),
                row.count("stars"),
                row.text("words"),
                row.at("written_at"),
                List.of(row.value("photos", UUID[].class)),
                answer(row));
    }

    private static @Nullable Answer answer(Row row) {
        String words = row.optional("answer", String.class);
        return words == null ? null : new Answer(words, row.value("answered_at", Instant.class));
    }
}
