package org.luyumarket.procurement.gift;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Notes how parcels were sent, all of a file or none. */
@Service
class ParcelService {

    private final ParcelRepository parcels;
    private final Clock clock;

    ParcelService(ParcelRepository parcels, Clock clock) {
        this.parcels = parcels;
        this.clock = clock;
    }

    @Transactional
    public Mono<Integer> send(GiftList list, List<SentRow> rows, Person supplier) {
        return parcels.send(list, String.valueOf(supplier.supplierId()), rows, clock.instant())
                .collectList()
                .map(HashSet::new)
                .doOnNext(sent -> refuseStrangers(rows, sent))
                .map(Set::size);
    }

    private static void refuseStrangers(List<SentRow> rows, Set<String> sent) {
        List<FieldError> strangers = rows.stream()
                .filter(row -> !sent.contains(row.code()))
                .limit(GiftReader.MOST_ERRORS)
                .map(row -> new FieldError(row.cell(), "no-such-parcel", List.of(row.code())))
                .toList();
        if (!strangers.isEmpty()) {
            throw new InvalidInput(strangers);
        }
    }
}
