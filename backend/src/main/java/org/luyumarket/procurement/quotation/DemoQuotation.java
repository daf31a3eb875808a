package org.luyumarket.procurement.quotation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DemoData;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.institution.Members;
import org.luyumarket.procurement.institution.Seat;
import org.luyumarket.procurement.quotation.Quotation.Asker;
import org.luyumarket.procurement.quotation.Quotations.Question;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Two requests that are open, one to each of the demo suppliers, and one whose offers can be compared. */
@Component
class DemoQuotation implements DemoData {

    /** After the unit, which is on a floor below. */
    private static final int FLOOR = 7;

    private static final Weight HALF_A_TONNE = Weight.ofKilograms("500");
    private static final List<Offer> OFFERS = List.of(
            offer("V08A", "示例·奉节特产农民专业合作社", "500236-01", "奉节脐橙 纽荷尔 一等果", "一等", "41.50"),
            offer("V01A", "示例·万州特产农民专业合作社", "500101-01", "万州玫瑰香橙(血橙)", "", "44.00"));

    private final QuotationRepository quotations;
    private final OfferRepository offers;
    private final ReferencePriceRepository references;
    private final Members members;
    private final People people;
    private final Ids ids;
    private final Clock clock;

    DemoQuotation(
            QuotationRepository quotations,
            OfferRepository offers,
            ReferencePriceRepository references,
            Members members,
            People people,
            Ids ids,
            Clock clock) {
        this.quotations = quotations;
        this.offers = offers;
        this.references = references;
        this.members = members;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return FLOOR;
    }

    @Override
    public Mono<Void> load() {
        return people.named("requester")
                .flatMap(requester -> members.seats(requester)
                        .next()
                        .filterWhen(seat -> none(seat.institution().id()))
                        .flatMap(seat -> load(seat, requester)));
    }

    private Mono<Boolean> none(UUID institution) {
        return quotations.of(institution, new PageRequest(1, 1)).map(found -> found.total() == 0);
    }

    private Mono<Void> load(Seat seat, Person requester) {
        Instant now = clock.instant();
        Asker asker = new Asker(seat.institution().id(), seat.institution().name(), requester.displayName());
        Instant soon = now.plus(Duration.ofDays(3));
        return ask(asker, "节日慰问脐橙，一等果，5 kg 箱装", "citrus", soon, List.of("V01A", "V08A"))
                .then(ask(asker, "节日慰问蜂蜜，500 g 瓶装", "honey", soon, List.of("V07A", "V08B")))
                .then(ask(asker, "食堂脐橙，一等果，5 kg 箱装", "citrus", now.minusSeconds(60), List.of("V01A", "V08A")))
                .flatMapMany(id -> Flux.fromIterable(OFFERS)
                        .concatMap(offer -> offers.offer(id, offer, now.minus(Duration.ofDays(1)))))
                .then(references.note(new ReferencePrice(
                        "citrus",
                        "济南匡山农产品综合批发市场（示例）",
                        LocalDate.ofInstant(now, ChinaTime.ZONE).minusDays(2),
                        Cny.parse("8.60"),
                        "市场当日报价牌（示例）",
                        "示例")));
    }

    private Mono<UUID> ask(Asker asker, String goods, String category, Instant deadline, List<String> suppliers) {
        UUID id = ids.next();
        Question question = new Question(asker.institution(), goods, category, HALF_A_TONNE, deadline, suppliers);
        return quotations.add(id, asker, question, clock.instant()).thenReturn(id);
    }

    private static Offer offer(
            String supplierId, String supplier, String sku, String name, String grade, String price) {
        return new Offer(supplierId, supplier, sku, name, grade, true, Cny.parse(price), Weight.ofKilograms("5"));
    }
}
