package org.luyumarket.portal.supply;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.fulfilment.PackingJob;
import org.luyumarket.fulfilment.PackingPapers;
import org.luyumarket.fulfilment.Sender;
import org.luyumarket.fulfilment.Senders;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.GiftCard;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.OrderFilter;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.Download;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Desks.Seat;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormPage;
import org.luyumarket.portal.OrderSheets;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.PackingPage;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What this supplier packs now, to be printed: how much of what altogether, and a slip for each order. */
@RestController
class PackingPages {

    private static final String ADDRESS = "/supply/packing";

    private final Desks desks;
    private final Ordering ordering;
    private final OrderSheets sheets;
    private final Answers answers;
    private final Senders senders;
    private final PackingPapers papers;
    private final Templates templates;
    private final Clock clock;

    PackingPages(
            Desks desks,
            Ordering ordering,
            OrderSheets sheets,
            Answers answers,
            Senders senders,
            PackingPapers papers,
            Templates templates,
            Clock clock) {
        this.desks = desks;
        this.ordering = ordering;
        this.sheets = sheets;
        this.answers = answers;
        this.senders = senders;
        this.papers = papers;
        this.templates = templates;
        this.clock = clock;
    }

    /** Of the orders that are named, or else of the newest. */
    @GetMapping(path = ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> packing(
            @RequestParam(defaultValue = "") List<String> number,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return page(Refused.NONE, number, person, exchange);
    }

    /** Of the orders that are ticked, or else of all. */
    @GetMapping(ADDRESS + "/lists.pdf")
    Mono<ResponseEntity<byte[]>> lists(
            @RequestParam(defaultValue = "") List<String> number, @AuthenticationPrincipal Person person) {
        return jobs(number, person)
                .flatMap(jobs -> papers.lists(jobs, person))
                .map(pdf -> Download.pdf(name("packing"), pdf));
    }

    @GetMapping(ADDRESS + "/labels.pdf")
    Mono<ResponseEntity<byte[]>> labels(
            @RequestParam(defaultValue = "") List<String> number, @AuthenticationPrincipal Person person) {
        return jobs(number, person)
                .flatMap(jobs -> papers.labels(jobs, person))
                .map(pdf -> Download.pdf(name("labels"), pdf));
    }

    private String name(String paper) {
        return paper + "-" + Shown.minute(clock.instant()).replaceAll("\\D", "") + ".pdf";
    }

    @PostMapping(path = ADDRESS + "/sender", produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<JteModel>> sender(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        FormPage page = new FormPage(
                ADDRESS, "supply.packing.done.", field -> field, refused -> page(refused, List.of(), person, exchange));
        return answers.act(page, "sender", exchange, input -> senders.keep(sender(input), person));
    }

    private static Sender sender(FormInput input) {
        return new Sender(input.text("name"), input.text("phone"), input.text("address"));
    }

    private Mono<List<PackingJob>> jobs(List<String> numbers, Person person) {
        return toPack(person, numbers)
                .map(this::job)
                .collectList()
                .filter(jobs -> !jobs.isEmpty())
                .switchIfEmpty(Mono.error(NothingToPack::new));
    }

    private PackingJob job(Order order) {
        return new PackingJob(
                order, picked(lines(order)).stream().map(Picked::goods).toList());
    }

    private Mono<JteModel> page(Refused refused, List<String> numbers, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), toPack(person, numbers).collectList(), senders.of(person))
                .map(parts -> templates.supplyPacking(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        page(
                                parts.getT1(),
                                person,
                                parts.getT2(),
                                person.isStaff() ? null : form(parts.getT3(), refused))));
    }

    private static FormState form(Sender sender, Refused refused) {
        return refused.orElse(
                "sender",
                FormState.of(Map.of("name", sender.name(), "phone", sender.phone(), "address", sender.address())));
    }

    /** Lists mask where orders go; a slip needs it in full, so each order is opened. */
    private Flux<Order> toPack(Person person, List<String> numbers) {
        return (numbers.isEmpty() ? waiting(person) : Flux.fromIterable(numbers))
                .concatMap(number -> ordering.find(number, new Viewer(person, null)))
                .filter(this::isToBePacked);
    }

    private Flux<String> waiting(Person person) {
        return ordering.orders(OrderFilter.of(OrderStatus.PAID), person, new PageRequest(1, Page.MAX_SIZE))
                .flatMapIterable(Page::items)
                .filter(this::isToBePacked)
                .map(Order::number);
    }

    /** What somebody wants the money back for is not packed before that is decided. */
    private boolean isToBePacked(Order order) {
        return order.status() == OrderStatus.PAID
                && order.refundWish() == null
                && lines(order).findAny().isPresent();
    }

    private PackingPage page(Seat seat, Person person, List<Order> orders, @Nullable FormState sender) {
        return new PackingPage(
                person.displayName(),
                seat.texts().get("supply.packing.printed", Shown.minute(clock.instant())),
                picks(orders.stream().flatMap(this::lines)),
                orders.stream().map(this::slip).toList(),
                sender);
    }

    private PackingPage.Slip slip(Order order) {
        return new PackingPage.Slip(
                order.number(),
                "/supply/orders/" + order.number(),
                Shown.minute(order.placedAt()),
                sheets.shipTo(order),
                picks(lines(order)),
                card(order));
    }

    private static PackingPage.@Nullable Card card(Order order) {
        GiftCard card = order.gift();
        return card == null ? null : new PackingPage.Card(order.shipTo().name(), card.from(), card.text());
    }

    /** What is not picked yet is not packed. */
    private Stream<Order.Line> lines(Order order) {
        LocalDate today = LocalDate.now(clock);
        return order.lines().stream().filter(line -> line.open() > 0 && line.mayBeSent(today));
    }

    private static List<PackingPage.Pick> picks(Stream<Order.Line> lines) {
        return picked(lines).stream().map(Picked::shown).toList();
    }

    private static Collection<Picked> picked(Stream<Order.Line> lines) {
        Map<String, Picked> bySku = new LinkedHashMap<>();
        lines.forEach(line -> bySku.merge(line.sku(), Picked.of(line), Picked::plus));
        return bySku.values();
    }

    /** So much of one product. */
    private record Picked(Order.Line line, int quantity) {

        static Picked of(Order.Line line) {
            return new Picked(line, line.open());
        }

        Picked plus(Picked other) {
            return new Picked(line, quantity + other.quantity);
        }

        PackingJob.Goods goods() {
            return new PackingJob.Goods(
                    line.sku(), line.name(), quantity, line.unitWeight().times(quantity));
        }

        PackingPage.Pick shown() {
            return new PackingPage.Pick(
                    line.sku(),
                    line.name(),
                    quantity,
                    Shown.weight(line.unitWeight().times(quantity)));
        }
    }
}
