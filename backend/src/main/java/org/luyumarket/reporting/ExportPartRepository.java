package org.luyumarket.reporting;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The files of exports, in parts. */
@Repository
class ExportPartRepository {

    private static final String FORGET = """
            delete from reporting.export_part where export_id = :id
            """;

    /** Bytes bound as such travel as hexadecimal digits, which are half as long again and take the driver seconds to write. */
    private static final String ADD = """
            insert into reporting.export_part (export_id, number, content) values (:id, :number, decode(:content, 'base64'))
            """;

    private static final String FIND = """
            select content from reporting.export_part where export_id = :id and number = :number
            """;

    private final DatabaseClient database;

    ExportPartRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> forget(UUID export) {
        return database.sql(FORGET).bind("id", export).then();
    }

    Mono<Void> add(UUID export, long number, byte[] content) {
        return database.sql(ADD)
                .bind("id", export)
                .bind("number", (int) number)
                .bind("content", Base64.getEncoder().encodeToString(content))
                .then();
    }

    Mono<ByteBuffer> find(UUID export, int number) {
        return database.sql(FIND)
                .bind("id", export)
                .bind("number", number)
                .mapValue(ByteBuffer.class)
                .one();
    }
}
