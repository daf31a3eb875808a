package org.luyumarket.portal.producers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.admission.ApplicationStatus;
import org.luyumarket.admission.SupplierApplication;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.portal.Pages;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.ApplicationFile;
import org.luyumarket.storefront.desk.ApplicationIndex;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Tab;

/** Lays applications out for those who decide them. */
final class ApplicationSheets {

    private ApplicationSheets() {}

    static ApplicationIndex index(Page<SupplierApplication> found, boolean waiting, String list, Texts texts) {
        return new ApplicationIndex(
                Stream.of(true, false)
                        .map(choice -> new Tab(
                                texts.get(choice ? "applications.tab.waiting" : "applications.tab.all"),
                                "",
                                list + "?waiting=" + choice,
                                choice == waiting))
                        .toList(),
                found.items().stream()
                        .map(application -> row(application, list, texts))
                        .toList(),
                Pages.paging(found, texts, page -> list + "?waiting=" + waiting + "&page=" + page));
    }

    private static ApplicationIndex.Row row(SupplierApplication application, String list, Texts texts) {
        SupplierApplication.Terms terms = application.terms();
        return new ApplicationIndex.Row(
                list + "/" + application.id(),
                terms.name(),
                application.number(),
                Places.name(terms.county(), texts),
                texts.term(terms.kind()),
                Shown.minute(application.submittedAt()),
                ApplicationWords.state(application, texts));
    }

    static ApplicationFile file(
            SupplierApplication application, String address, Refused refused, Person person, Texts texts) {
        return new ApplicationFile(
                new ApplicationFile.Head(
                        address,
                        application.terms().name(),
                        application.number(),
                        ApplicationWords.state(application, texts),
                        texts.get("applications.sentence." + application.status())),
                facts(application.terms(), texts),
                application.steps().stream().map(step -> step(step, texts)).toList(),
                application.photos().stream()
                        .map(photo -> "/api/v1/staff/supplier-applications/" + application.id() + "/photos/" + photo)
                        .toList(),
                deciding(application, refused, person));
    }

    private static ApplicationFile.Step step(SupplierApplication.Step step, Texts texts) {
        return new ApplicationFile.Step(
                ApplicationWords.decided(step, texts),
                texts.get("applications.step.by", step.person(), Shown.minute(step.at())),
                step.reason());
    }

    private static List<Fact> facts(SupplierApplication.Terms terms, Texts texts) {
        LocalDate ends = terms.licenceEnds();
        return Stream.of(
                        fact("apply.creditCode", terms.creditCode().value(), texts),
                        fact("apply.codeReason", terms.codeReason(), texts),
                        fact("apply.kind", texts.term(terms.kind()), texts),
                        fact("apply.county", Places.name(terms.county(), texts), texts),
                        fact("apply.legalPerson", terms.legalPerson(), texts),
                        fact("apply.phone", terms.phone(), texts),
                        fact("apply.products", terms.products(), texts),
                        fact("apply.linking", terms.linking(), texts),
                        fact("apply.households", Shown.count(terms.households()), texts),
                        fact("apply.persons", Shown.count(terms.persons()), texts),
                        fact("apply.licenceEnds", ends == null ? null : ends.toString(), texts))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static Fact fact(String key, @Nullable String value, Texts texts) {
        return new Fact(texts.get(key), value == null ? "" : value);
    }

    private static ApplicationFile.@Nullable Deciding deciding(
            SupplierApplication application, Refused refused, Person person) {
        if (application.status() == ApplicationStatus.ADMITTED) {
            return deciding("invitation", false, refused);
        }
        return application.waitsFor(person)
                ? deciding(application.status() == ApplicationStatus.SUBMITTED ? "recommend" : "admit", true, refused)
                : null;
    }

    private static ApplicationFile.Deciding deciding(String action, boolean refusable, Refused refused) {
        FormState untouched = FormState.of(Map.of());
        return new ApplicationFile.Deciding(
                action,
                action.equals("recommend"),
                refusable,
                refused.orElse(action, untouched),
                refused.orElse("refuse", untouched));
    }
}
