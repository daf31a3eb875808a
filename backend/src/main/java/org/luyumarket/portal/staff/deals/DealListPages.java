package org.luyumarket.portal.staff.deals;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luyumarket.channel.Deal;
import org.luyumarket.channel.DealFilter;
import org.luyumarket.channel.DealStatus;
import org.luyumarket.channel.DealSum;
import org.luyumarket.channel.Deals;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Desks.Seat;
import org.luyumarket.portal.Pages;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.DealIndex;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.Tab;
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Offline deals by where they stand; those that wait for a review are also the queue of it. */
@RestController
class DealListPages {

    private static final int SIZE = 50;

    private final Desks desks;
    private final Deals deals;
    private final Counties counties;
    private final Templates templates;

    DealListPages(Desks desks, Deals deals, Counties counties, Templates templates) {
        this.desks = desks;
        this.deals = deals;
        this.counties = counties;
        this.templates = templates;
    }

    @GetMapping(path = "/staff/deals", produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> deals(
            DealListQuery query,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        PageRequest request = new PageRequest(page, SIZE);
        return Mono.zip(
                        desks.seat(exchange, person),
                        deals.find(query.filter(), person, request).flatMap(this::looked),
                        deals.sums(query.filter().in(null), person).collectList(),
                        deals.sums(DealFilter.ALL.undecidedOnly(), person)
                                .map(DealSum::deals)
                                .reduce(0L, Long::sum))
                .map(parts ->
                        page(parts.getT1(), query, new Found(parts.getT2(), parts.getT3(), parts.getT4()), person));
    }

    private Mono<Looked> looked(Page<Deal> found) {
        return deals.undecided(found.items()).map(undecided -> new Looked(found, undecided));
    }

    private JteModel page(Seat seat, DealListQuery query, Found found, Person person) {
        Texts texts = seat.texts();
        Page<Deal> page = found.deals.page;
        DealIndex index = new DealIndex(
                tabs(query, found, texts),
                filters(query, person, texts),
                page.items().stream()
                        .map(deal -> row(deal, found.deals.undecided.contains(deal.id()), texts))
                        .toList(),
                found.sums.stream()
                        .filter(sum -> query.state().map(sum.status()::equals).orElse(true))
                        .map(sum -> new Fact(texts.get("deal.status." + sum.status()), DealWords.sum(sum, texts)))
                        .toList(),
                Pages.paging(page, texts, query::page),
                DealWords.mayWrite(person));
        return templates.staffDeals(seat.frame(), seat.desk(), index);
    }

    private static List<Tab> tabs(DealListQuery query, Found found, Texts texts) {
        Map<DealStatus, DealSum> known =
                found.sums.stream().collect(Collectors.toMap(DealSum::status, Function.identity()));
        Stream<Tab> states = Arrays.stream(DealStatus.values())
                .map(status -> new Tab(
                        texts.get("deal.status." + status),
                        Optional.ofNullable(known.get(status))
                                .map(sum -> Shown.count(sum.deals()))
                                .orElse(""),
                        query.tab(status.name()),
                        query.state().filter(status::equals).isPresent()));
        Tab all = new Tab(
                texts.get("deal.status.ALL"), "", query.tab(""), query.state().isEmpty() && !query.isUndecided());
        Tab undecided = new Tab(
                texts.get("deal.undecided"),
                found.undecided == 0 ? "" : Shown.count(found.undecided),
                query.undecidedTab(),
                query.isUndecided());
        return Stream.of(Stream.of(all), states, Stream.of(undecided))
                .flatMap(Function.identity())
                .toList();
    }

    private DealIndex.Filters filters(DealListQuery query, Person person, Texts texts) {
        List<Option> seen = counties.all().stream()
                .filter(county -> person.seesCounty(county.code()))
                .map(county -> new Option(
                        county.code().value(),
                        Places.name(county.code(), texts),
                        county.code().value().equals(query.county())))
                .toList();
        return new DealIndex.Filters(
                query.state().map(Enum::name).orElse(""),
                query.words(),
                seen,
                DealWords.channels(query.channelName(), texts),
                query.given(query.from()),
                query.given(query.to()));
    }

    private static DealIndex.Row row(Deal deal, boolean undecided, Texts texts) {
        String kind = texts.get("deal.kind." + deal.kind());
        String product = deal.names().product();
        return new DealIndex.Row(
                deal.number(),
                "/staff/deals/" + deal.number(),
                deal.terms().day().toString(),
                deal.corrects() == null ? product : kind + " · " + product,
                deal.names().supplier(),
                deal.terms().buyer().name(),
                DealWords.channel(deal.terms().way().channel(), texts),
                Shown.tonnes(deal.terms().weight().grams()),
                Shown.yuan(deal.terms().money().getAmountMinorLong()),
                DealWords.status(deal.status(), texts),
                undecided ? new Badge(texts.get("deal.undecided"), Tone.WAIT) : null,
                deal.demo());
    }

    /** A page of deals, and which of them may be others again. */
    private record Looked(Page<Deal> page, Set<UUID> undecided) {}

    /** What is listed, what it comes to by state, and how many deals of all wait to be told apart. */
    private record Found(Looked deals, List<DealSum> sums, long undecided) {}
}
