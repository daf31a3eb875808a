package org.luyumarket.platform.table;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Files as they were sent, piece by piece, in a table of the module whose files they are, so that a check that dies with its process
 * can begin again in another. The table has the id of the file under a name of its own, {@code number} and {@code content}.
 */
public abstract class FileParts {

    private static final int PART = 1 << 20;

    private final DatabaseClient database;
    private final String add;
    private final String numbers;
    private final String piece;
    private final String forget;

    protected FileParts(DatabaseClient database, String table, String key) {
        this.database = database;
        this.add = "insert into " + table + " (" + key + ", number, content) values (:id, :number, :content)";
        this.numbers = "select number from " + table + " where " + key + " = :id order by number";
        this.piece = "select content from " + table + " where " + key + " = :id and number = :number";
        this.forget = "delete from " + table + " where " + key + " = :id";
    }

    public Mono<Void> add(UUID id, Path file) {
        return DataBufferUtils.read(file, DefaultDataBufferFactory.sharedInstance, PART)
                .map(FileParts::bytes)
                .index()
                .concatMap(
                        part -> database.sql(add)
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

    /** Into a file that is there already. */
    public Mono<Void> copy(UUID id, Path to) {
        return DataBufferUtils.write(pieces(id), to, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    private Flux<DataBuffer> pieces(UUID id) {
        return database.sql(numbers)
                .bind("id", id)
                .mapValue(Integer.class)
                .all()
                .collectList()
                .flatMapIterable(numbers -> numbers)
                .concatMap(number -> piece(id, number), 1)
                .map(DefaultDataBufferFactory.sharedInstance::wrap);
    }

    private Mono<ByteBuffer> piece(UUID id, int number) {
        return database.sql(piece)
                .bind("id", id)
                .bind("number", number)
                .mapValue(ByteBuffer.class)
                .one();
    }

    public Mono<Void> forget(UUID id) {
        return database.sql(forget).bind("id", id).then();
    }
}
