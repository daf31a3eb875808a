package org.luyumarket.ordering;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.Ordering.OrderFilter;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Finds pages of orders, newest first: ids sort by time. An empty parameter does not limit. */
@Repository
class OrderLists {

    private static final String OF_BUYER = """
             from ordering.orders o
            where o.buyer_id = :buyer
              and (:words = ''
                   or strpos(o.number, upper(:words)) > 0
                   or exists (
                          select
                            from ordering.line l
                           where l.order_id = o.id and strpos(lower(l.name), lower(:words)) > 0))
            """;

    /** Of a gift the first order stands for all, if the words are in any of them. */
    private static final String PURCHASES = """
             from ordering.orders o
            where o.buyer_id = :buyer
              and (o.gift is null
                   or not exists (select from ordering.orders first where first.gift = o.gift and first.id < o.id))
              and (:words = ''
                   or exists (
                          select
                            from ordering.orders any_of
                           where (any_of.id = o.id or any_of.gift = o.gift)
                             and (strpos(any_of.number, upper(:words)) > 0
                                  or strpos(coalesce(any_of.gift, ''), upper(:words)) > 0
                                  or exists (
                                         select
                                           from ordering.line l
                                          where l.order_id = any_of.id
                                            and strpos(lower(l.name), lower(:words)) > 0))))
            """;

    private static final String VISIBLE = """
             from ordering.orders o
            where (:status = '' or o.status = :status)
              and (:number = '' or o.number = :number)
              and (not (:refundAsked or :attention)
                   or (:refundAsked and o.refund_asked_at is not null)
                   or (:attention and o.attention is not null))
              and (:all or exists (
                      select
                        from ordering.line l
                       where l.order_id = o.id
                         and (l.county = :county or l.supplier_id = :supplier)))
            """;

    private static final String PAGE = " order by o.id desc limit :limit offset :offset";

    private final DatabaseClient database;
    private final OrderRepository orders;

    OrderLists(DatabaseClient database, OrderRepository orders) {
        this.database = database;
        this.orders = orders;
    }

    Mono<Page<PlacedOrder>> ofBuyer(UUID buyer, String words, PageRequest page) {
        return page(
                database.sql("select o.id" + OF_BUYER + PAGE)
                        .bind("buyer", buyer)
                        .bind("words", words),
                database.sql("select count(*)" + OF_BUYER).bind("buyer", buyer).bind("words", words),
                page);
    }

    /** Each an order, or all orders of a gift in their order. */
    Mono<Page<List<PlacedOrder>>> purchasesOf(UUID buyer, String words, PageRequest page) {
        return page(
                        database.sql("select o.id" + PURCHASES + PAGE)
                                .bind("buyer", buyer)
                                .bind("words", words),
                        database.sql("select count(*)" + PURCHASES)
                                .bind("buyer", buyer)
                                .bind("words", words),
                        page)
                .flatMap(this::withGifts);
    }

    private Mono<Page<List<PlacedOrder>>> withGifts(Page<PlacedOrder> firsts) {
        List<String> gifts = firsts.items().stream()
                .filter(order -> !order.isAlone())
                .map(order -> order.terms().reference())
                .toList();
        return (gifts.isEmpty() ? Mono.just(List.<PlacedOrder>of()) : orders.paidUnder(gifts))
                .map(found -> found.stream()
                        .sorted(Comparator.comparing(PlacedOrder::id))
                        .collect(Collectors.groupingBy(order -> order.terms().reference())))
                .map(byGift ->
                        firsts.map(first -> byGift.getOrDefault(first.terms().reference(), List.of(first))));
    }

    Mono<Page<PlacedOrder>> visibleTo(Person person, OrderFilter filter, PageRequest page) {
        return page(
                bind(database.sql("select o.id" + VISIBLE + PAGE), filter, person),
                bind(database.sql("select count(*)" + VISIBLE), filter, person),
                page);
    }

    private static GenericExecuteSpec bind(GenericExecuteSpec statement, OrderFilter filter, Person person) {
        boolean supplier = person.role() == Role.SUPPLIER;
        return statement
                .bind("status", filter.status() == null ? "" : filter.status().name())
                .bind("number", Objects.requireNonNullElse(filter.orderNumber(), ""))
                .bind("refundAsked", filter.refundAsked())
                .bind("attention", filter.attention())
                .bind("all", person.isStaff() && person.limitedTo().isEmpty())
                .bind("county", person.limitedTo().map(Object::toString).orElse(""))
                .bind("supplier", supplier ? Objects.requireNonNullElse(person.supplierId(), "") : "");
    }

    private Mono<Page<PlacedOrder>> page(GenericExecuteSpec ids, GenericExecuteSpec count, PageRequest page) {
        return ids.bind("limit", page.size())
                .bind("offset", page.offset())
                .map(row -> row.get("id", UUID.class))
                .all()
                .collectList()
                .flatMap(this::load)
                .zipWith(count.map(row -> row.get(0, Long.class)).one())
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    private Mono<List<PlacedOrder>> load(List<UUID> ids) {
        return ids.isEmpty() ? Mono.just(List.of()) : orders.byIds(ids);
    }
}
