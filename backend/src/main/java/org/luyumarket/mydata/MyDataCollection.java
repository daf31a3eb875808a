package org.luyumarket.mydata;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.luyumarket.addressbook.AddressBook;
import org.luyumarket.einvoice.EInvoices;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.mydata.MyData.Bought;
import org.luyumarket.mydata.MyData.Me;
import org.luyumarket.notice.NoticeSettings;
import org.luyumarket.notice.Notices;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.review.Reviews;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Collects what the modules keep of somebody. */
@Component
public class MyDataCollection {

    private static final int AT_ONCE = 100;

    private final People people;
    private final AddressBook addresses;
    private final Ordering ordering;
    private final Reviews reviews;
    private final EInvoices einvoices;
    private final Notices notices;
    private final NoticeSettings settings;
    private final Clock clock;

    MyDataCollection(
            People people,
            AddressBook addresses,
            Ordering ordering,
            Reviews reviews,
            EInvoices einvoices,
            Notices notices,
            NoticeSettings settings,
            Clock clock) {
        this.people = people;
        this.addresses = addresses;
        this.ordering = ordering;
        this.reviews = reviews;
        this.einvoices = einvoices;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    public Mono<MyData> of(Person person) {
        return Mono.zip(
                        people.phoneOf(person.id()).defaultIfEmpty(""),
                        addresses.of(person).collectList(),
                        orders(person),
                        all(page -> notices.of(person, page)).collectList(),
                        settings.of(person))
                .map(parts -> new MyData(
                        clock.instant(),
                        new Me(
                                person.username(),
                                parts.getT1(),
                                person.displayName(),
                                Objects.requireNonNullElse(parts.getT5().mail(), "")),
                        parts.getT2(),
                        parts.getT3(),
                        parts.getT4(),
                        parts.getT5().topics()));
    }

    private Mono<List<Bought>> orders(Person person) {
        Viewer buyer = new Viewer(person, null);
        return all(page -> ordering.ordersOf(person, "", page))
                .concatMap(order -> Mono.zip(
                                reviews.ofOrder(order.number(), buyer).collectList(),
                                einvoices.ofOrder(order.number(), buyer).collectList())
                        .map(parts -> new Bought(order, parts.getT1(), parts.getT2())))
                .collectList();
    }

    private static <T> Flux<T> all(Function<PageRequest, Mono<Page<T>>> pages) {
        return pages.apply(new PageRequest(1, AT_ONCE))
                .expand(page -> (long) page.page() * page.size() < page.total()
                        ? pages.apply(new PageRequest(page.page() + 1, AT_ONCE))
                        : Mono.empty())
                .flatMapIterable(Page::items);
    }
}
