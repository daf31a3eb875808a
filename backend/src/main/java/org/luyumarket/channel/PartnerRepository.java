package org.luyumarket.channel;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Mode;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class PartnerRepository {

    private static final String SELECT = """
            select id, name, county, division, channel, mode, contract, active, demo, key_since, version,
                   array(select sku from channel.price_band where partner_id = id order by sku) as skus,
                   array(select least_fen from channel.price_band where partner_id = id order by sku) as least,
                   array(select most_fen from channel.price_band where partner_id = id order by sku) as most
              from channel.partner
            """;

    private static final String ALL = SELECT + " order by name, id";

    private static final String BY_ID = SELECT + " where id = :id";

    private static final String BY_KEY = SELECT + " where key_hash = :hash and active";

    private static final String ADD = """
            insert into channel.partner (id, name, county, division, channel, mode, contract, active, demo)
            values (:id, :name, :county, :division, :channel, :mode, :contract, :active, :demo)
                on conflict do nothing
            """;

    private static final String CHANGE = """
            update channel.partner
               set name = :name, county = :county, division = :division, channel = :channel, mode = :mode,
                   contract = :contract, active = :active, version = version + 1
             where id = :id and version = :version
            """;

    private static final String CLEAR_PRICES = """
            delete from channel.price_band where partner_id = :id
            """;

    private static final String ADD_PRICES = """
            insert into channel.price_band (partner_id, sku, least_fen, most_fen)
            select :id, sku, least_fen, most_fen
              from unnest(:skus::text[], :least::bigint[], :most::bigint[]) as band (sku, least_fen, most_fen)
            """;

    private static final String SET_KEY = """
            update channel.partner
               set key_hash = :hash, key_since = :since
             where id = :id
            """;

    private final DatabaseClient database;

    PartnerRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<Partner> all() {
        return database.sql(ALL).map(PartnerRepository::partner).all();
    }

    Mono<Partner> find(String id) {
        return database.sql(BY_ID)
                .bind("id", id)
                .map(PartnerRepository::partner)
                .one();
    }

    Mono<Partner> withKey(String hash) {
        return database.sql(BY_KEY)
                .bind("hash", hash)
                .map(PartnerRepository::partner)
                .one();
    }

    /** How many were added: none if the id is taken. */
    Mono<Long> add(String id, PartnerTerms terms, boolean demo) {
        return bind(database.sql(ADD), id, terms)
                .bind("demo", demo)
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 0
                        ? Mono.just(rows)
                        : setPrices(id, terms.prices()).thenReturn(rows));
    }

    Mono<Long> change(String id, long version, PartnerTerms terms) {
        return bind(database.sql(CHANGE), id, terms)
                .bind("version", version)
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 0
                        ? Mono.just(rows)
                        : setPrices(id, terms.prices()).thenReturn(rows));
    }

    Mono<Void> setKey(String id, @Nullable String hash, @Nullable Instant since) {
        return database.sql(SET_KEY)
                .bind("id", id)
                .bind("hash", Parameters.in(R2dbcType.VARCHAR, hash))
                .bind("since", Parameters.in(R2dbcType.TIMESTAMP_WITH_TIME_ZONE, since))
                .then();
    }

    private Mono<Void> setPrices(String id, List<PriceBand> prices) {
        return database.sql(CLEAR_PRICES)
                .bind("id", id)
                .then()
                .then(database.sql(ADD_PRICES)
                        .bind("id", id)
                        .bind("skus", prices.stream().map(PriceBand::sku).toArray(String[]::new))
                        .bind(
                                "least",
                                prices.stream()
                                        .map(band -> Cny.fen(band.least()))
                                        .toArray(Long[]::new))
                        .bind(
                                "most",
                                prices.stream()
                                        .map(band -> Cny.fen(band.most()))
                                        .toArray(Long[]::new))
                        .then());
    }

    private static DatabaseClient.GenericExecuteSpec bind(
            DatabaseClient.GenericExecuteSpec statement, String id, PartnerTerms terms) {
        DivisionCode county = terms.county();
        return statement
                .bindValues(Map.of(
                        "id", id,
                        "name", terms.name(),
                        "division", terms.division().value(),
                        "channel", terms.channel().name(),
                        "mode", terms.mode().name(),
                        "active", terms.active()))
                .bind("county", Parameters.in(R2dbcType.VARCHAR, county == null ? null : county.value()))
                .bind("contract", Parameters.in(R2dbcType.VARCHAR, terms.contract()));
    }

    private static Partner partner(Readable row) {
        String county = row.get("county", String.class);
        return new Partner(
                row.get("id", String.class),
                row.get("name", String.class),
                county == null ? null : new DivisionCode(county),
                new DivisionCode(row.get("division", String.class)),
                Channel.valueOf(row.get("channel", String.class)),
                Mode.valueOf(row.get("mode", String.class)),
                row.get("contract", String.class),
                prices(row),
                row.get("active", Boolean.class),
                row.get("demo", Boolean.class),
                row.get("key_since", Instant.class),
                row.get("version", Long.class));
    }

    private static List<PriceBand> prices(Readable row) {
        String[] skus = row.get("skus", String[].class);
        Long[] least = row.get("least", Long[].class);
        Long[] most = row.get("most", Long[].class);
        return IntStream.range(0, skus.length)
                .mapToObj(i -> new PriceBand(skus[i], Cny.ofFen(least[i]), Cny.ofFen(most[i])))
                .toList();
    }
}
