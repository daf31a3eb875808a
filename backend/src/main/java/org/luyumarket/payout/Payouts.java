package org.luyumarket.payout;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs of payouts, for the staff of the city and its administrators; auditors look on. */
public interface Payouts {

    Mono<Page<Run>> runs(Person viewer, PageRequest page);

    Mono<Run> run(UUID id, Person viewer);

    /** The largest first. */
    Mono<Page<Payout>> of(UUID run, Person viewer, PageRequest page);

    /** The days up to which a run can be drawn up now, the latest first. */
    Flux<LocalDate> ends(Person viewer);

    /** Of all that came in before the day and was in no run yet, with what is carried; at most one run waits for its second person. */
    Mono<Run> draw(LocalDate until, Person staff);

    /** By somebody else than who drew it up. */
    Mono<Run> approve(UUID run, Person staff);

    /** What was in it waits for the next one. */
    Mono<Run> discard(UUID run, String reason, Person staff);

    /** The bank's reference is of one payout only. */
    Mono<Payout> paid(UUID payout, String bankReference, Person staff);

    /** The money came back, or never left: it is in the next run again. */
    Mono<Payout> bounced(UUID payout, String reason, Person staff);

    /** What an approved run still has to pay, as the bank takes it: text in GB18030. */
    Mono<byte[]> transferText(UUID run, Person staff);

    /** The same as a workbook. */
    Flux<ByteBuffer> transferWorkbook(UUID run, Person staff);
}
