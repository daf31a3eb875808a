package org.luyumarket.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.luyumarket.admission.Admission.NewApplication;
import org.luyumarket.admission.SupplierApplication.Terms;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.FieldChecks;
import org.springframework.stereotype.Component;

/** What an application must say. */
@Component
class ApplicationRules {

    /** 企业, 农民专业合作社, 家庭农场, 村集体经济组织, 个体工商户. */
    static final Set<String> KINDS = Set.of("企业", "农民专业合作社", "家庭农场", "村集体", "个体工商户");

    private static final int MOST_PHOTOS = 6;
    private static final int MOST_PEOPLE = 1_000_000;

    private final Counties counties;
    private final Clock clock;

    ApplicationRules(Counties counties, Clock clock) {
        this.counties = counties;
        this.clock = clock;
    }

    void check(NewApplication application) {
        Terms terms = application.terms();
        LocalDate ends = terms.licenceEnds();
        boolean explained = terms.codeReason() != null && !terms.codeReason().isBlank();
        new FieldChecks()
                .text("name", terms.name(), 60)
                .check(terms.creditCode().isChecked() || explained, "creditCode", "credit-code-check")
                .optionalText("codeReason", terms.codeReason(), 200)
                .check(counties.find(terms.county()).isPresent(), "countyCode", "unknown-county")
                .check(KINDS.contains(terms.kind()), "kind", "supplier-kind")
                .text("legalPerson", terms.legalPerson(), 20)
                .mobile("phone", terms.phone())
                .text("products", terms.products(), 200)
                .text("linking", terms.linking(), 200)
                .range("households", terms.households(), 0, MOST_PEOPLE)
                .range("persons", terms.persons(), terms.households(), MOST_PEOPLE)
                .check(ends == null || !ends.isBefore(LocalDate.now(clock)), "licenceEnds", "credential-ended")
                .check(!application.photos().isEmpty(), "photos", "required")
                .check(application.photos().size() <= MOST_PHOTOS, "photos", "too-many", MOST_PHOTOS)
                .refuseIfAny();
    }

    void checkReason(String reason) {
        new FieldChecks().text("reason", reason, 200).refuseIfAny();
    }
}
