package org.luyumarket.portal;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.fulfilment.Parcels;
import org.luyumarket.fulfilment.Parcels.View;
import org.luyumarket.fulfilment.Shipment;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Tab;
import org.luyumarket.storefront.desk.TrackingIndex;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Parcels on their way, for those who sent them and those who look after them. */
@RestController
class TrackingPages {

    private static final int SIZE = 30;
    private static final int AT_ONCE = 4;

    private final Desks desks;
    private final Parcels parcels;
    private final Catalog catalog;
    private final ParcelTrails trails;
    private final Templates templates;

    TrackingPages(Desks desks, Parcels parcels, Catalog catalog, ParcelTrails trails, Templates templates) {
        this.desks = desks;
        this.parcels = parcels;
        this.catalog = catalog;
        this.trails = trails;
        this.templates = templates;
    }

    @GetMapping(
            path = {"/supply/tracking", "/staff/tracking"},
            produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> list(
            @RequestParam(defaultValue = "UNDER_WAY") View view,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return Mono.zip(
                        desks.seat(exchange, person),
                        parcels.of(view, person, new PageRequest(page, SIZE)).flatMap(found -> named(found, person)),
                        parcels.count(View.WORRYING, person))
                .map(parts -> templates.staffTracking(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        index(
                                view,
                                parts.getT2(),
                                parts.getT3(),
                                person,
                                parts.getT1().texts())));
    }

    /** Parcels, and what those of their goods are called that this person may see. */
    private record Named(Page<Shipment> parcels, Map<String, Product> goods) {}

    private Mono<Named> named(Page<Shipment> found, Person person) {
        List<String> skus = found.items().stream()
                .flatMap(parcel -> parcel.lines().stream())
                .map(OrderLine::sku)
                .distinct()
                .toList();
        return Flux.fromIterable(skus)
                .flatMap(catalog::find, AT_ONCE)
                .filter(product -> person.sees(product.county(), product.supplierId()))
                .collectMap(Product::sku)
                .map(goods -> new Named(found, goods));
    }

    private TrackingIndex index(View view, Named found, long worrying, Person person, Texts texts) {
        String desk = person.role() == Role.SUPPLIER ? "/supply" : "/staff";
        String list = desk + "/tracking";
        Map<String, String> names = found.goods.values().stream()
                .collect(Collectors.toMap(Product::sku, product -> texts.term(product.name())));
        return new TrackingIndex(
                worrying == 0 ? texts.get("tracking.lead.calm") : texts.count("tracking.lead", worrying),
                List.of(
                        tab(View.UNDER_WAY, view, "", list, texts),
                        tab(View.WORRYING, view, worrying == 0 ? "" : Shown.count(worrying), list, texts),
                        tab(View.ARRIVED, view, "", list, texts)),
                found.parcels.items().stream()
                        .map(parcel -> new TrackingIndex.Row(
                                parcel.orderNumber(),
                                desk + "/orders/" + parcel.orderNumber(),
                                trails.of(parcel, List.of(), names, texts)))
                        .toList(),
                Pages.paging(found.parcels, texts, page -> list + "?view=" + view + "&page=" + page));
    }

    private static Tab tab(View view, View shown, String count, String list, Texts texts) {
        return new Tab(texts.get("tracking.view." + view), count, list + "?view=" + view, view == shown);
    }
}
