package org.luyumarket.reporting;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.MonthNotOver;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.County;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.InvalidInput;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class SignOffService implements SignOffs {

    private static final int LONGEST_NOTE = 300;

    private final SignOffRepository signOffs;
    private final MonthPrinter printer;
    private final MonthLockService locks;
    private final Counties counties;
    private final Clock clock;

    SignOffService(
            SignOffRepository signOffs, MonthPrinter printer, MonthLockService locks, Counties counties, Clock clock) {
        this.signOffs = signOffs;
        this.printer = printer;
        this.locks = locks;
        this.counties = counties;
        this.clock = clock;
    }

    @Override
    public Flux<SignOff> of(YearMonth month, Person viewer) {
        List<DivisionCode> seen = counties.all().stream()
                .map(County::code)
                .filter(viewer::seesCounty)
                .toList();
        return signOffs.find(seen, month, month)
                .collectMap(SignOff::county)
                .flatMapIterable(found -> seen.stream()
                        .map(county -> found.getOrDefault(county, SignOff.none(county, month)))
                        .toList());
    }

    @Override
    public Flux<SignOff> ofYear(DivisionCode county, int year, Person viewer) {
        mustSee(county, viewer);
        return signOffs.find(List.of(county), YearMonth.of(year, 1), YearMonth.of(year, 12))
                .collectMap(SignOff::month)
                .flatMapIterable(found -> IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> YearMonth.of(year, month))
                        .map(month -> found.getOrDefault(month, SignOff.none(county, month)))
                        .toList());
    }

    @Override
    public Mono<SignOff> find(DivisionCode county, YearMonth month, Person viewer) {
        return Mono.fromRunnable(() -> mustSee(county, viewer)).then(Mono.defer(() -> stored(county, month)));
    }

    private Mono<SignOff> stored(DivisionCode county, YearMonth month) {
        return signOffs.find(List.of(county), month, month).next().defaultIfEmpty(SignOff.none(county, month));
    }

    private void mustSee(DivisionCode county, Person viewer) {
        if (counties.find(county).isEmpty() || !viewer.seesCounty(county)) {
            throw new SignOffOfOthers();
        }
    }

    @Override
    public Mono<SignOff> step(Move move, Person person) {
        return find(move.county(), move.month(), person)
                .doOnNext(before -> mustAllow(before, move, person))
                .flatMap(before -> move.to() == SignOffStatus.LOCKED
                        ? printer.print(before, person).flatMap(print -> locks.lock(before, move, print, person))
                        : locks.move(before, move, person))
                .then(Mono.defer(() -> find(move.county(), move.month(), person)));
    }

    private void mustAllow(SignOff before, Move move, Person person) {
        if (!move.month().isBefore(YearMonth.now(clock.withZone(ChinaTime.ZONE)))) {
            throw new MonthNotOver();
        }
        if (before.version() != move.version()) {
            throw new SignOffHasMoved();
        }
        before.mustAllow(move.to(), person);
        boolean needsReason = move.to() == SignOffStatus.RETURNED;
        if (needsReason && move.note().isBlank()) {
            throw new InvalidInput("note", "required");
        }
        if (move.note().length() > LONGEST_NOTE) {
            throw new InvalidInput("note", "too-long", LONGEST_NOTE);
        }
    }

    @Override
    public Mono<ReportFile> print(DivisionCode county, YearMonth month, Person viewer) {
        return kept(county, month, viewer).map(print -> file(county, month, print));
    }

    @Override
    public Mono<ReportFile> printAgain(DivisionCode county, YearMonth month, Person viewer) {
        return kept(county, month, viewer)
                .flatMap(kept -> printer.again(county, month, kept.paperwork(), viewer)
                        .filter(kept::isSameAs)
                        .switchIfEmpty(Mono.error(PrintDiffers::new)))
                .map(print -> file(county, month, print));
    }

    private Mono<MonthPrint> kept(DivisionCode county, YearMonth month, Person viewer) {
        return Mono.fromRunnable(() -> mustSee(county, viewer)).then(Mono.defer(() -> signOffs.print(county, month)));
    }

    private static ReportFile file(DivisionCode county, YearMonth month, MonthPrint print) {
        String name = "locked-%s-%s.pdf".formatted(month, county);
        return new ReportFile(name, FileFormat.PDF, print.pdf());
    }
}
