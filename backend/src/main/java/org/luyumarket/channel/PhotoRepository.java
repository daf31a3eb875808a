package org.luyumarket.channel;

import java.time.Instant;
import java.util.UUID;
import org.luyumarket.channel.Deal.PhotoOnFile;
import org.luyumarket.platform.photo.Photo;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class PhotoRepository {

    private static final String ADD = """
            insert into channel.photo (id, deal_id, type, sha256, content, added_by, added_at)
            values (:id, :deal, :type, :sha256, :content, :by, :at)
                on conflict do nothing
            """;

    private static final String OF_DEAL = """
            select id, type, added_by, added_at
              from channel.photo
             where deal_id = :deal
             order by id
            """;

    private static final String CONTENT = """
            select type, content
              from channel.photo
             where deal_id = :deal and id = :id
            """;

    private final DatabaseClient database;

    PhotoRepository(DatabaseClient database) {
        this.database = database;
    }

    /** The same picture twice is one. */
    Mono<Void> add(UUID deal, PhotoOnFile photo, byte[] content) {
        return database.sql(ADD)
                .bind("id", photo.id())
                .bind("deal", deal)
                .bind("type", photo.type())
                .bind("sha256", TillKey.hash(content))
                .bind("content", content)
                .bind("by", photo.addedBy())
                .bind("at", photo.addedAt())
                .then();
    }

    Flux<PhotoOnFile> of(UUID deal) {
        return database.sql(OF_DEAL)
                .bind("deal", deal)
                .map(row -> new PhotoOnFile(
                        row.get("id", UUID.class),
                        row.get("type", String.class),
                        row.get("added_by", String.class),
                        row.get("added_at", Instant.class)))
                .all();
    }

    Mono<Photo> find(UUID deal, UUID id) {
        return database.sql(CONTENT)
                .bind("deal", deal)
                .bind("id", id)
                .map(row -> new Photo(row.get("type", String.class), row.get("content", byte[].class)))
                .one();
    }
}
