package org.luyumarket.freight;

import io.r2dbc.spi.Readable;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.luyumarket.freight.FreightTemplate.Rate;
import org.luyumarket.freight.FreightTemplate.RegionalRate;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class FreightRepository {

    private static final String STANDARD_RATE = """
            select first_kilogram_fen, next_kilogram_fen, free_from_fen
              from freight.template
             where id = :template
            """;

    private static final String REGIONAL_RATES = """
            select division, first_kilogram_fen, next_kilogram_fen, free_from_fen
              from freight.regional_rate
             where template_id = :template
             order by division
            """;

    private static final String NO_DELIVERY = """
            select division from freight.no_delivery where template_id = :template
            """;

    private final DatabaseClient database;

    FreightRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<FreightTemplate> template(String id) {
        return standardRate(id)
                .flatMap(standard -> regionalRates(id)
                        .collectList()
                        .zipWith(
                                noDelivery(id),
                                (regional, nowhere) -> new FreightTemplate(id, standard, regional, nowhere)));
    }

    private Mono<Rate> standardRate(String template) {
        return database.sql(STANDARD_RATE)
                .bind("template", template)
                .map(FreightRepository::rate)
                .one();
    }

    private Flux<RegionalRate> regionalRates(String template) {
        return database.sql(REGIONAL_RATES)
                .bind("template", template)
                .map(row -> new RegionalRate(division(row), rate(row)))
                .all();
    }

    private Mono<Set<DivisionCode>> noDelivery(String template) {
        return database.sql(NO_DELIVERY)
                .bind("template", template)
                .map(FreightRepository::division)
                .all()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static DivisionCode division(Readable row) {
        return new DivisionCode(row.get("division", String.class));
    }

    private static Rate rate(Readable row) {
        return new Rate(
                Cny.ofFen(row.get("first_kilogram_fen", Long.class)),
                Cny.ofFen(row.get("next_kilogram_fen", Long.class)),
                Optional.ofNullable(row.get("free_from_fen", Long.class))
                        .map(Cny::ofFen)
                        .orElse(null));
    }
}
