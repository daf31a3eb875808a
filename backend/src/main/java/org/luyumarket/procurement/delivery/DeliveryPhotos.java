package org.luyumarket.procurement.delivery;

import java.time.Clock;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Row;
import org.luyumarket.platform.Sha256;
import org.luyumarket.platform.photo.Photo;
import org.luyumarket.platform.photo.PhotoRefused;
import org.luyumarket.procurement.delivery.Delivery.Acceptance;
import org.luyumarket.procurement.delivery.Delivery.PhotoOnFile;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The photos of acceptances. */
@Repository
class DeliveryPhotos {

    private static final int MOST = 6;

    private static final String ADD = """
            insert into delivery.photo (id, delivery_id, type, sha256, content, added_by, added_at)
            values (:id, :delivery, :type, :sha256, :content, :by, :at)
                on conflict do nothing
            """;

    private static final String CONTENT =
            "select type, content from delivery.photo where delivery_id = :delivery and id = :id";

    private final DatabaseClient database;
    private final Ids ids;
    private final Clock clock;

    DeliveryPhotos(DatabaseClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** For what was accepted; the same picture twice is one. */
    Mono<PhotoOnFile> add(Delivery delivery, Photo photo, Person receiver) {
        Acceptance acceptance = delivery.acceptance();
        if (acceptance == null) {
            return Mono.error(delivery::moved);
        }
        if (acceptance.photos().size() >= MOST) {
            return Mono.error(() -> new PhotoRefused("photo-too-many"));
        }
        PhotoOnFile fresh = new PhotoOnFile(ids.next(), photo.type(), receiver.displayName(), clock.instant());
        return database.sql(ADD)
                .bind("id", fresh.id())
                .bind("delivery", delivery.id())
                .bind("type", fresh.type())
                .bind("sha256", Sha256.hex(photo.content()))
                .bind("content", photo.content())
                .bind("by", fresh.addedBy())
                .bind("at", fresh.addedAt())
                .then()
                .thenReturn(fresh);
    }

    Mono<Photo> find(UUID delivery, UUID id) {
        return database.sql(CONTENT)
                .bind("delivery", delivery)
                .bind("id", id)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Photo(row.text("type"), row.value("content", byte[].class));
                })
                .one();
    }
}
