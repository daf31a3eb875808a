package org.luyumarket.procurement.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Columns;
import org.luyumarket.procurement.contract.Contract.Step;
import org.luyumarket.procurement.delivery.Delivery.Acceptance;
import org.luyumarket.procurement.delivery.LineRepository.Found;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes what was found at a site, and what becomes of what was missing; to be called in a transaction. */
@Component
class Accepting {

    private final DeliveryRepository deliveries;
    private final LineRepository lines;
    private final DeliveryMoves moves;
    private final ObjectProvider<AcceptanceListener> listeners;
    private final SheetRules rules;
    private final Clock clock;

    Accepting(
            DeliveryRepository deliveries,
            LineRepository lines,
            DeliveryMoves moves,
            ObjectProvider<AcceptanceListener> listeners,
            @Value("${luyu.weight-tolerance-permille:30}") int tolerance,
            Clock clock) {
        this.deliveries = deliveries;
        this.lines = lines;
        this.moves = moves;
        this.listeners = listeners;
        this.rules = new SheetRules(new Tolerance(tolerance));
        this.clock = clock;
    }

    Mono<Delivery> accept(Delivery before, long version, Sheet sheet, Person receiver) {
        before.mustBecome(DeliveryStatus.ACCEPTED, version);
        List<DeliveryLine> lines = rules.apply(sheet, before.lines());
        boolean whole = lines.stream().allMatch(line -> line.missing() == 0);
        Acceptance acceptance = new Acceptance(
                receiver.id(),
                sheet.receiver().strip(),
                sheet.carrier().strip(),
                sheet.note().strip(),
                clock.instant(),
                List.of());
        return moves.take(
                        before,
                        whole ? DeliveryStatus.ACCEPTED : DeliveryStatus.SHORT,
                        moves.step("ACCEPTED", receiver, sheet.note()),
                        deliveries.accept(before.id(), acceptance).then(this.lines.count(before.id(), found(lines))))
                .delayUntil(after -> told(listener -> listener.accepted(after, receiver)));
    }

    private static Columns<Found> found(List<DeliveryLine> lines) {
        return new Columns<>(
                lines.stream().flatMap(line -> Found.of(line).stream()).toList());
    }

    Mono<Delivery> redelivered(Delivery before, LocalDate day, Person buyer) {
        return close(before, DeliveryLine::allRedelivered, moves.step("REDELIVERED", buyer, day.toString()));
    }

    Mono<Delivery> struckOff(Delivery before, String reason, Person buyer) {
        return close(before, DeliveryLine::allStruckOff, moves.step("STRUCK_OFF", buyer, reason))
                .delayUntil(after -> told(listener -> listener.struckOff(after, buyer)));
    }

    private Mono<Delivery> close(Delivery before, UnaryOperator<DeliveryLine> decided, Step step) {
        List<DeliveryLine> lines = before.lines().stream().map(decided).toList();
        return moves.take(before, DeliveryStatus.ACCEPTED, step, this.lines.change(before.id(), new Columns<>(lines)));
    }

    private Mono<Void> told(Function<AcceptanceListener, Mono<Void>> how) {
        return Flux.fromStream(listeners::orderedStream).concatMap(how).then();
    }
}
