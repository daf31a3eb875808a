package org.luyumarket.reporting.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Page;
import org.luyumarket.reporting.SignOff;
import org.luyumarket.reporting.SignOffStatus;
import org.luyumarket.reporting.SignOffs;
import org.luyumarket.reporting.SignOffs.Move;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The sign-off of months: who is at which step, the steps themselves, and the print of a month that is locked. */
@RestController
@RequestMapping("/api/v1/reports/sign-offs/{month}")
class SignOffEndpoints {

    private final SignOffs signOffs;
    private final Clock clock;

    SignOffEndpoints(SignOffs signOffs, Clock clock) {
        this.signOffs = signOffs;
        this.clock = clock;
    }

    @GetMapping
    Mono<Page<SignOffView>> all(@PathVariable YearMonth month, @AuthenticationPrincipal Person viewer) {
        return signOffs.of(month, viewer)
                .map(found -> view(found, viewer))
                .collectList()
                .map(all -> new Page<>(all, all.size(), 1, Page.MAX_SIZE));
    }

    @GetMapping("/{county}")
    Mono<SignOffView> one(
            @PathVariable YearMonth month, @PathVariable DivisionCode county, @AuthenticationPrincipal Person viewer) {
        return signOffs.find(county, month, viewer).map(found -> view(found, viewer));
    }

    /** One step on, from the version that was looked at; a return needs a note that says why. */
    @PostMapping("/{county}/steps")
    Mono<SignOffView> step(
            @PathVariable YearMonth month,
            @PathVariable DivisionCode county,
            @RequestBody StepBody body,
            @AuthenticationPrincipal Person person) {
        return signOffs.step(body.move(county, month), person).map(found -> view(found, person));
    }

    /** The paper as it was locked; made again from the ledger and compared byte for byte if asked. */
    @GetMapping("/{county}/print")
    Mono<ResponseEntity<byte[]>> print(
            @PathVariable YearMonth month,
            @PathVariable DivisionCode county,
            @RequestParam(defaultValue = "false") boolean again,
            @AuthenticationPrincipal Person viewer) {
        return (again ? signOffs.printAgain(county, month, viewer) : signOffs.print(county, month, viewer))
                .map(FormEndpoints::download)
                .defaultIfEmpty(ResponseEntity.notFound().build());
    }

    private SignOffView view(SignOff found, Person viewer) {
        return SignOffView.of(found, viewer, LocalDate.now(clock.withZone(ChinaTime.ZONE)));
    }

    /** The step that is taken. */
    record StepBody(
            @Nullable SignOffStatus to,
            @Nullable Long version,
            @Nullable String note) {

        Move move(DivisionCode county, YearMonth month) {
            new FieldChecks().required("to", to).required("version", version).refuseIfAny();
            return new Move(county, month, requireNonNull(version), requireNonNull(to), requireNonNullElse(note, ""));
        }
    }

    /** Where a month stands, and what the caller can do with it. */
    record SignOffView(
            DivisionCode county,
            YearMonth month,
            @Nullable SignOffStatus status,
            long version,
            LocalDate due,
            boolean late,
            List<SignOff.Step> steps,
            Set<SignOffStatus> open,
            SignOff.@Nullable Locked locked) {

        static SignOffView of(SignOff found, Person viewer, LocalDate today) {
            return new SignOffView(
                    found.county(),
                    found.month(),
                    found.status(),
                    found.version(),
                    found.due(),
                    found.isLate(today),
                    found.steps(),
                    found.open(viewer),
                    found.locked());
        }
    }
}
