package org.luyumarket.platform.photo;

import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Photos that belong to a row of another table of the same module. */
public abstract class Album {

    private final DatabaseClient database;
    private final Ids ids;
    private final String add;
    private final String content;

    /** The table's columns are an id, the owner's, a type and the content. */
    protected Album(DatabaseClient database, Ids ids, String table, String owner) {
        this.database = database;
        this.ids = ids;
        this.add =
                "insert into %s (id, %s, type, content) values (:id, :owner, :type, :content)".formatted(table, owner);
        this.content = "select type, content from %s where %s = :owner and id = :id".formatted(table, owner);
    }

    public Mono<Void> add(UUID owner, List<Photo> photos) {
        return Flux.fromIterable(photos)
                .concatMap(photo -> database.sql(add)
                        .bind("id", ids.next())
                        .bind("owner", owner)
                        .bind("type", photo.type())
                        .bind("content", photo.content())
                        .then())
                .then();
    }

    public Mono<Photo> find(UUID owner, UUID id) {
        return database.sql(content)
                .bind("owner", owner)
                .bind("id", id)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Photo(row.text("type"), row.value("content", byte[].class));
                })
                .one();
    }
}
