package org.luyumarket.portal.staff.units;

import static java.util.Objects.requireNonNullElse;

import gg.jte.models.runtime.JteModel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Pages;
import org.luyumarket.portal.Shown;
import org.luyumarket.portal.UnitWords;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.InstitutionStatus;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.institution.Institutions.Filter;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Tab;
import org.luyumarket.storefront.desk.UnitIndex;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The units by where they stand; those that wait for a review come first. */
@RestController
class UnitIndexPages {

    private static final String ADDRESS = "/staff/units";
    private static final int SIZE = 50;
    private static final PageRequest COUNTED = new PageRequest(1, 1);

    private final Desks desks;
    private final Institutions institutions;
    private final Divisions divisions;
    private final Templates templates;

    UnitIndexPages(Desks desks, Institutions institutions, Divisions divisions, Templates templates) {
        this.desks = desks;
        this.institutions = institutions;
        this.divisions = divisions;
        this.templates = templates;
    }

    @GetMapping(path = ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        Filter filter = new Filter(q.isBlank() ? null : q.strip(), status(status), null);
        Filter waiting = new Filter(null, InstitutionStatus.APPLIED, null);
        return Mono.zip(
                        desks.seat(exchange, person),
                        institutions.search(filter, person, new PageRequest(page, SIZE)),
                        institutions.search(waiting, person, COUNTED).map(Page::total))
                .map(parts -> templates.staffUnits(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        index(
                                filter,
                                parts.getT2(),
                                parts.getT3(),
                                parts.getT1().texts())));
    }

    private static @Nullable InstitutionStatus status(String name) {
        return Arrays.stream(InstitutionStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private UnitIndex index(Filter filter, Page<Institution> found, long waiting, Texts texts) {
        return new UnitIndex(
                tabs(filter, waiting, texts),
                requireNonNullElse(filter.text(), ""),
                filter.status() == null ? "" : filter.status().name(),
                found.items().stream().map(unit -> row(unit, texts)).toList(),
                Pages.paging(found, texts, number -> address(filter, filter.status()) + "&page=" + number));
    }

    private static List<Tab> tabs(Filter filter, long waiting, Texts texts) {
        Stream<Tab> states = Stream.of(
                        InstitutionStatus.APPLIED,
                        InstitutionStatus.LISTED,
                        InstitutionStatus.ACTIVE,
                        InstitutionStatus.REFUSED,
                        InstitutionStatus.MERGED,
                        InstitutionStatus.DISSOLVED)
                .map(status -> new Tab(
                        texts.get("unit.state." + status),
                        status == InstitutionStatus.APPLIED && waiting > 0 ? Shown.count(waiting) : "",
                        address(filter, status),
                        status == filter.status()));
        Tab all = new Tab(texts.get("unit.state.all"), "", address(filter, null), filter.status() == null);
        return Stream.concat(Stream.of(all), states).toList();
    }

    private static String address(Filter filter, @Nullable InstitutionStatus status) {
        String text = Optional.ofNullable(filter.text()).orElse("");
        return ADDRESS + "?status=" + (status == null ? "" : status) + "&q="
                + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private UnitIndex.Row row(Institution unit, Texts texts) {
        return new UnitIndex.Row(
                ADDRESS + "/" + unit.id(),
                unit.name(),
                unit.terms().creditCode().value(),
                UnitWords.kind(unit.terms().kind(), texts),
                divisions.fullName(unit.terms().division(), texts.locale()),
                UnitWords.state(unit.status(), texts),
                unit.demo());
    }
}
