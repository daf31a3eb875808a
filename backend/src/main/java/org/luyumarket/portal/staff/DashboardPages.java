package org.luyumarket.portal.staff;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.DashboardPage;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The first page of the staff: a period against its targets; and the same for a wall. */
@RestController
class DashboardPages {

    private final Desks desks;
    private final Frames frames;
    private final BoardQueries queries;
    private final Dashboards dashboards;
    private final Templates templates;
    private final Clock clock;

    DashboardPages(
            Desks desks, Frames frames, BoardQueries queries, Dashboards dashboards, Templates templates, Clock clock) {
        this.desks = desks;
        this.frames = frames;
        this.queries = queries;
        this.dashboards = dashboards;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping(path = "/staff", produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> dashboard(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), page(person, exchange))
                .map(parts -> templates.staffDashboard(
                        parts.getT1().frame(), parts.getT1().desk(), parts.getT2()));
    }

    /** For a large screen that nobody touches: it asks for its board again every few seconds. */
    @GetMapping(path = "/staff/wall", produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> wall(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(frames.of(exchange), page(person, exchange))
                .map(parts -> templates.staffWall(parts.getT1(), parts.getT2()));
    }

    @GetMapping(path = "/staff/wall/board", produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> board(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(frames.of(exchange), page(person, exchange))
                .map(parts -> templates.fragmentWallBoard(parts.getT1(), parts.getT2()));
    }

    private Mono<DashboardPage> page(Person person, ServerWebExchange exchange) {
        int thisYear = LocalDate.now(clock.withZone(ChinaTime.ZONE)).getYear();
        EntryQuery query = SentQuery.read(exchange.getRequest().getQueryParams(), thisYear);
        Texts texts = Frames.texts(exchange);
        return queries.figures(query, person, texts.locale()).map(figures -> dashboards.page(figures, texts));
    }
}
