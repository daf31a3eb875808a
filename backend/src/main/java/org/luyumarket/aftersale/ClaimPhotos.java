package org.luyumarket.aftersale;

import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Row;
import org.luyumarket.platform.photo.Photo;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The photos of claims. */
@Repository
class ClaimPhotos {

    private static final String ADD =
            "insert into aftersale.photo (id, claim_id, type, content) values (:id, :claim, :type, :content)";

    private static final String CONTENT =
            "select type, content from aftersale.photo where claim_id = :claim and id = :id";

    private final DatabaseClient database;
    private final Ids ids;

    ClaimPhotos(DatabaseClient database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    Mono<Void> add(UUID claim, List<Photo> photos) {
        return Flux.fromIterable(photos)
                .concatMap(photo -> database.sql(ADD)
                        .bind("id", ids.next())
                        .bind("claim", claim)
                        .bind("type", photo.type())
                        .bind("content", photo.content())
                        .then())
                .then();
    }

    Mono<Photo> find(UUID claim, UUID id) {
        return database.sql(CONTENT)
                .bind("claim", claim)
                .bind("id", id)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Photo(row.text("type"), row.value("content", byte[].class));
                })
                .one();
    }
}
