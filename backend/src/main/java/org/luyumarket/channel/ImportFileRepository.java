package org.luyumarket.channel;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The files as they were sent, piece by piece. */
@Repository
class ImportFileRepository {

    private static final int PART = 1 << 20;

    private static final String ADD = """
            insert into channel.import_part (import_id, number, content) values (:id, :number, :content)
            """;

    private static final String NUMBERS = """
            select number from channel.import_part where import_id = :id order by number
            """;

    private static final String PIECE = """
            select content from channel.import_part where import_id = :id and number = :number
            """;

    private static final String FORGET = """
            delete from channel.import_part where import_id = :id
            """;

    private final DatabaseClient database;

    ImportFileRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(UUID id, Path file) {
        return DataBufferUtils.read(file, DefaultDataBufferFactory.sharedInstance, PART)
                .map(ImportFileRepository::bytes)
                .index()
                .concatMap(
                        part -> database.sql(ADD)
                                .bind("id", id)
                                .bind("number", part.getT1().intValue())
                                .bind("content", part.getT2())
                                .then(),
                        1)
                .then();
    }

    private static ByteBuffer bytes(DataBuffer read) {
        ByteBuffer copy = ByteBuffer.allocate(read.readableByteCount());
        read.toByteBuffer(copy);
        return copy;
    }

    Mono<Void> copy(UUID id, Path to) {
        return DataBufferUtils.write(pieces(id), to, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    private Flux<DataBuffer> pieces(UUID id) {
        return database.sql(NUMBERS)
                .bind("id", id)
                .mapValue(Integer.class)
                .all()
                .collectList()
                .flatMapIterable(numbers -> numbers)
                .concatMap(number -> piece(id, number), 1)
                .map(DefaultDataBufferFactory.sharedInstance::wrap);
    }

    private Mono<ByteBuffer> piece(UUID id, int number) {
        return database.sql(PIECE)
                .bind("id", id)
                .bind("number", number)
                .mapValue(ByteBuffer.class)
                .one();
    }

    Mono<Void> forget(UUID id) {
        return database.sql(FORGET).bind("id", id).then();
    }
}
