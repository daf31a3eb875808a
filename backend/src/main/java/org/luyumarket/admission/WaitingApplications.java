package org.luyumarket.admission;

import java.time.Duration;
import java.time.Instant;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.WaitingMatters;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Applications that wait for the county or the platform, each for a week. */
@Component
class WaitingApplications implements WaitingMatters {

    private static final Duration PATIENCE = Duration.ofDays(7);

    private final Admission admission;

    WaitingApplications(Admission admission) {
        this.admission = admission;
    }

    @Override
    public String kind() {
        return "application";
    }

    @Override
    public boolean concerns(Person person) {
        return person.isStaff();
    }

    @Override
    public Mono<Page<WaitingMatter>> of(Person person, PageRequest page) {
        return admission.of(true, person, page).map(found -> found.map(WaitingApplications::matter));
    }

    private static WaitingMatter matter(SupplierApplication application) {
        Instant since = application.steps().stream()
                .map(SupplierApplication.Step::at)
                .max(Instant::compareTo)
                .orElse(application.submittedAt());
        return new WaitingMatter(
                application.id().toString(),
                application.terms().name(),
                application.number(),
                since,
                since.plus(PATIENCE));
    }
}
