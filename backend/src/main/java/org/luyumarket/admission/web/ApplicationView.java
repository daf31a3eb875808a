package org.luyumarket.admission.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.luyumarket.admission.ApplicationStatus;
import org.luyumarket.admission.SupplierApplication;
import org.luyumarket.platform.DivisionCode;

/** An application as its applicant and staff see it; the phone is masked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationView(
        UUID applicationId,
        String number,
        String name,
        String creditCode,
        DivisionCode countyCode,
        String kind,
        Instant submittedAt,
        ApplicationStatus status,
        List<StepView> steps) {

    static ApplicationView of(SupplierApplication application) {
        SupplierApplication.Terms terms = application.terms();
        return new ApplicationView(
                application.id(),
                application.number(),
                terms.name(),
                terms.creditCode().value(),
                terms.county(),
                terms.kind(),
                application.submittedAt(),
                application.status(),
                application.steps().stream()
                        .map(step -> new StepView(step.status(), step.at(), step.reason()))
                        .toList());
    }

    /** What was decided when, and why. */
    record StepView(ApplicationStatus status, Instant at, String reason) {}
}
