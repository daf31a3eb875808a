package org.luyumarket.campaign;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luyumarket.campaign.PlannedCampaign.Fund;
import org.luyumarket.campaign.PlannedCampaign.IssuedCoupon;
import org.luyumarket.campaign.PlannedCampaign.Price;
import org.luyumarket.catalog.Product;
import org.luyumarket.ledger.Campaign;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Campaigns as they were planned. */
@Repository
class CampaignRepository {

    private static final String FUND = """
            p.budget_fen, p.spent_fen, p.per_person, p.starts_at, p.ends_at,
            (select count(*) from campaign.draw d where d.purse_id = p.id) as orders
            """;

    private static final String CAMPAIGNS = """
            select c.id, c.name, c.occasion, c.funder, %s
              from campaign.campaign c
              join campaign.purse p on p.id = c.id
             where (:id::uuid is null or c.id = :id)
               and (:county::text is null
                    or exists (select from campaign.offer o where o.campaign_id = c.id and o.county = :county))
             order by p.starts_at desc, c.id
            """.formatted(FUND);

    private static final String PRICES = """
            select campaign_id, sku, county, price_fen, reference_fen
              from campaign.offer
             where campaign_id = any(:ids::uuid[])
             order by sku
            """;

    private static final String COUPONS = """
            select k.campaign_id, k.code, k.minimum_fen, k.off_fen, %s
              from campaign.coupon k
              join campaign.purse p on p.id = k.id
             where k.campaign_id = any(:ids::uuid[])
             order by p.starts_at, k.code
            """.formatted(FUND);

    private static final String ADD_PURSE = """
            insert into campaign.purse (id, budget_fen, per_person, starts_at, ends_at)
            values (:id, :budget, :perPerson, :startsAt, :endsAt)
            """;

    private static final String ADD = """
            insert into campaign.campaign (id, name, occasion, funder, planned_at, planned_by)
            values (:id, :name, :occasion, :funder, :at, :by)
            """;

    private static final String ADD_PRICES = """
            insert into campaign.offer (campaign_id, sku, county, price_fen)
            select :campaign, sku, county, price_fen
              from unnest(:skus::text[], :counties::text[], :prices::bigint[]) as o (sku, county, price_fen)
            """;

    private static final String ADD_COUPON = """
            insert into campaign.coupon (id, campaign_id, code, minimum_fen, off_fen, listed)
            values (:id, :campaign, :code, :minimum, :off, :listed)
                on conflict (code) do nothing
            """;

    private static final String END = """
            update campaign.purse
               set ends_at = greatest(starts_at, :now)
             where (id = :campaign or id in (select id from campaign.coupon where campaign_id = :campaign))
               and ends_at > :now
            """;

    private final DatabaseClient database;

    CampaignRepository(DatabaseClient database) {
        this.database = database;
    }

    /** All, or the one of this id, that have to do with a county if one is given. */
    Flux<PlannedCampaign> campaigns(@Nullable UUID id, @Nullable String county) {
        DatabaseClient.GenericExecuteSpec statement = database.sql(CAMPAIGNS);
        statement = id == null ? statement.bindNull("id", UUID.class) : statement.bind("id", id);
        statement = county == null ? statement.bindNull("county", String.class) : statement.bind("county", county);
        return statement
                .map(found -> campaign(new Row(found)))
                .all()
                .collectList()
                .flatMapMany(this::complete);
    }

    private Flux<PlannedCampaign> complete(List<PlannedCampaign> campaigns) {
        UUID[] ids = campaigns.stream().map(PlannedCampaign::id).toArray(UUID[]::new);
        return Mono.zip(
                        children(PRICES, ids, CampaignRepository::price),
                        children(COUPONS, ids, CampaignRepository::coupon))
                .flatMapIterable(found -> campaigns.stream()
                        .map(campaign -> new PlannedCampaign(
                                campaign.id(),
                                campaign.name(),
                                campaign.occasion(),
                                campaign.funder(),
                                campaign.fund(),
                                found.getT1().getOrDefault(campaign.id(), List.of()),
                                found.getT2().getOrDefault(campaign.id(), List.of())))
                        .toList());
    }

    private <T> Mono<Map<UUID, List<T>>> children(String sql, UUID[] campaigns, Function<Row, T> child) {
        return database.sql(sql)
                .bind("ids", campaigns)
                .map(found -> {
                    Row row = new Row(found);
                    return Map.entry(row.id("campaign_id"), child.apply(row));
                })
                .all()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Mono<Void> addPurse(UUID id, Fund fund) {
        return database.sql(ADD_PURSE)
                .bind("id", id)
                .bind("budget", Cny.fen(fund.budget()))
                .bind("perPerson", fund.perPerson())
                .bind("startsAt", fund.startsAt().atOffset(ZoneOffset.UTC))
                .bind("endsAt", fund.endsAt().atOffset(ZoneOffset.UTC))
                .then();
    }

    Mono<Void> add(UUID id, NewCampaign campaign, Instant at, String by) {
        return database.sql(ADD)
                .bind("id", id)
                .bind("name", campaign.name())
                .bind("occasion", campaign.occasion().name())
                .bind("funder", campaign.funder())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("by", by)
                .then();
    }

    Mono<Void> addPrices(UUID id, List<NewCampaign.Price> prices, Map<String, Product> products) {
        Columns<NewCampaign.Price> columns = new Columns<>(prices);
        return database.sql(ADD_PRICES)
                .bind("campaign", id)
                .bind("skus", columns.texts(NewCampaign.Price::sku))
                .bind(
                        "counties",
                        columns.texts(price ->
                                requireNonNull(products.get(price.sku())).county()))
                .bind("prices", columns.longs(price -> Cny.fen(price.price())))
                .then();
    }

    /** The number of rows added: none if the code is taken. */
    Mono<Long> addCoupon(UUID id, UUID campaign, NewCoupon coupon) {
        return database.sql(ADD_COUPON)
                .bind("id", id)
                .bind("campaign", campaign)
                .bind("code", coupon.code())
                .bind("minimum", Cny.fen(coupon.minimum()))
                .bind("off", Cny.fen(coupon.off()))
                .bind("listed", coupon.listed())
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> end(UUID campaign, Instant now) {
        return database.sql(END)
                .bind("campaign", campaign)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .then();
    }

    private static PlannedCampaign campaign(Row row) {
        return new PlannedCampaign(
                row.id("id"),
                row.text("name"),
                Campaign.valueOf(row.text("occasion")),
                row.text("funder"),
                fund(row),
                List.of(),
                List.of());
    }

    private static Fund fund(Row row) {
        return new Fund(
                row.money("budget_fen"),
                row.money("spent_fen"),
                row.number("orders"),
                row.count("per_person"),
                row.at("starts_at"),
                row.at("ends_at"));
    }

    private static Price price(Row row) {
        Long reference = row.optional("reference_fen", Long.class);
        return new Price(
                row.text("sku"),
                row.division("county"),
                row.money("price_fen"),
                reference == null ? null : Cny.ofFen(reference));
    }

    private static IssuedCoupon coupon(Row row) {
        return new IssuedCoupon(row.text("code"), row.money("minimum_fen"), row.money("off_fen"), fund(row));
    }
}
