package org.luyumarket.ledger;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Verification.Break;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

@Service
class ChainService implements Chain {

    /** SHA-256 of nothing: what the first block carries. */
    private static final String BEFORE_THE_FIRST = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final int MOST_A_BLOCK = 20_000;

    private final ChainRepository chain;
    private final Clock clock;

    ChainService(ChainRepository chain, Clock clock) {
        this.chain = chain;
        this.clock = clock;
    }

    /** Seals one block of what waits, if anybody else is not just doing so; true if there may be more. */
    @Transactional
    public Mono<Boolean> seal() {
        return chain.becomeTheOneSealer()
                .filter(alone -> alone)
                .flatMap(alone -> chain.seal(MOST_A_BLOCK, clock.instant()))
                .map(items -> items == MOST_A_BLOCK)
                .defaultIfEmpty(false);
    }

    @Override
    public Mono<ChainHead> head() {
        return chain.head();
    }

    @Override
    public Mono<Verification> verify() {
        return next(new Checked(0, BEFORE_THE_FIRST, 0, null))
                .expand(checked -> checked.broken == null ? next(checked) : Mono.empty())
                .last(new Checked(0, BEFORE_THE_FIRST, 0, null))
                .flatMap(this::withStrangers);
    }

    private Mono<Checked> next(Checked before) {
        return chain.checkNext(before.block).map(before::and);
    }

    private Mono<Verification> withStrangers(Checked all) {
        Verification known = new Verification(all.block, all.items, all.broken);
        return known.isWhole()
                ? chain.stranger()
                        .map(stranger -> new Verification(all.block, all.items, stranger))
                        .defaultIfEmpty(known)
                : Mono.just(known);
    }

    /** How far the check came: the last whole block with its hash, and what is broken behind it. */
    private record Checked(
            long block, String hash, long items, @Nullable Break broken) {

        Checked and(CheckedBlock next) {
            Break found = next.brokenBehind(block, hash);
            return found == null
                    ? new Checked(next.number(), next.hash(), items + next.items(), null)
                    : new Checked(block, hash, items, found);
        }
    }
}
