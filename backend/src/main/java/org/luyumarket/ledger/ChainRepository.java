package org.luyumarket.ledger;

import io.r2dbc.spi.Readable;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.luyumarket.ledger.Verification.Break;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The blocks of the chain, and what they say about the rows they seal. */
@Repository
class ChainRepository {

    private static final String BECOME_THE_ONE_SEALER = """
            select pg_try_advisory_xact_lock(hashtext('ledger.chain')) as alone
            """;

    private static final String SEAL = """
            select ledger.seal(:most, :at) as sealed
            """;

    private static final String HEAD = """
            select coalesce((select number from ledger.block order by number desc limit 1), 0) as number,
                   coalesce((select hash from ledger.block order by number desc limit 1), sha256(''::bytea)) as hash,
                   (select sealed_at from ledger.block order by number desc limit 1) as sealed_at,
                   (select count(*) from ledger.unfolded) + (select count(*) from ledger.unsealed) as unsealed
            """;

    /** A block beside what it should be: its hash, the one before it, and the rows it seals, the first broken of them by name. */
    private static final String CHECK_NEXT = """
            with block as (
                select * from ledger.block where number > :after order by number limit 1
            ), item as (
                select sealed.*, ledger.hash_of(e, v) as now, e.cause
                  from block
                  join ledger.sealed on sealed.block = block.number
                  left join ledger.entry e on e.id = sealed.entry_id
                  left join ledger.verdict v on v.entry_id = sealed.entry_id and v.number = sealed.number
            ), broken as (
                select entry_id, cause from item where now is distinct from hash order by position limit 1
            )
            select block.number,
                   block.items,
                   block.hash,
                   block.previous,
                   block.hash = ledger.hash_of_block(block)
                       and block.root = (select sha256(string_agg(hash, ''::bytea order by position)) from item)
                       and block.items = (select count(*) from item) as whole,
                   (select entry_id from broken) as entry_id,
                   (select cause from broken) as cause
              from block
            """;

    /** What stands in the ledger and was neither sealed nor waits for it: put there behind the triggers' back. */
    private static final String STRANGER = """
            select e.id as entry_id, e.cause
              from ledger.entry e
              left join ledger.verdict v on v.entry_id = e.id
             where not exists (select from ledger.sealed s where s.entry_id = e.id and s.number = v.number)
               and not exists (select from ledger.unsealed u where u.entry_id = e.id and u.number = v.number)
               and not exists (select from ledger.unfolded w where w.entry_id = e.id and w.number = v.number)
             limit 1
            """;

    private final DatabaseClient database;

    ChainRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Boolean> becomeTheOneSealer() {
        return database.sql(BECOME_THE_ONE_SEALER).mapValue(Boolean.class).one();
    }

    /** How many were sealed. */
    Mono<Integer> seal(int most, Instant at) {
        return database.sql(SEAL)
                .bind("most", most)
                .bind("at", at)
                .mapValue(Integer.class)
                .one();
    }

    Mono<ChainHead> head() {
        return database.sql(HEAD)
                .map(row -> new ChainHead(
                        Columns.number(row, "number"),
                        hex(row, "hash"),
                        row.get("sealed_at", Instant.class),
                        Columns.number(row, "unsealed")))
                .one();
    }

    /** The first block after a number; empty behind the last. */
    Mono<CheckedBlock> checkNext(long after) {
        return database.sql(CHECK_NEXT)
                .bind("after", after)
                .map(ChainRepository::checked)
                .one();
    }

    private static CheckedBlock checked(Readable row) {
        return new CheckedBlock(
                Columns.number(row, "number"),
                Objects.requireNonNull(row.get("items", Integer.class)),
                hex(row, "previous"),
                hex(row, "hash"),
                Boolean.TRUE.equals(row.get("whole", Boolean.class)),
                row.get("entry_id", UUID.class),
                row.get("cause", String.class));
    }

    Mono<Break> stranger() {
        return database.sql(STRANGER)
                .map(row -> new Break(
                        Break.Kind.ENTRY_NEVER_SEALED,
                        null,
                        row.get("entry_id", UUID.class),
                        row.get("cause", String.class)))
                .one();
    }

    private static String hex(Readable row, String column) {
        ByteBuffer bytes = Objects.requireNonNull(row.get(column, ByteBuffer.class), column);
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        return HexFormat.of().formatHex(copy);
    }
}
