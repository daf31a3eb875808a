package org.luyumarket.payout;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.paper.Printer;
import org.luyumarket.platform.table.SheetWriter;
import org.luyumarket.platform.table.TableWords;
import org.luyumarket.supplier.Suppliers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Writes statements for whoever they are of. */
@Component
class StatementDesk implements Statements {

    static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ChinaTime.ZONE);

    private static final List<String> TITLES =
            List.of("时间", "订单号", "商品货款（元）", "运费（元）", "活动补贴（元）", "退货款（元）", "退运费（元）", "收回补贴（元）", "净额（元）");

    private static final PageRequest NONE = new PageRequest(1, 1);
    private static final int LINES_ON_PAPER = 1_000;

    private final Suppliers suppliers;
    private final BookRepository book;
    private final BookedRepository bookings;
    private final PayoutRepository payouts;

    StatementDesk(Suppliers suppliers, BookRepository book, BookedRepository bookings, PayoutRepository payouts) {
        this.suppliers = suppliers;
        this.book = book;
        this.bookings = bookings;
        this.payouts = payouts;
    }

    @Override
    public Mono<Statement> of(Period period, Person supplier, PageRequest page) {
        String id = id(supplier);
        return Mono.zip(
                        suppliers.find(id),
                        bookings.total(id, period),
                        bookings.page(id, period, page),
                        payouts.of(id, period.from()),
                        book.collectedUntil())
                .map(found -> new Statement(
                        found.getT1(), period, found.getT2(), found.getT3(), found.getT4(), found.getT5()))
                .switchIfEmpty(Mono.error(UnknownPayout::new));
    }

    @Override
    public Flux<ByteBuffer> text(Period period, Person supplier) {
        Flux<String> lines = rows(period, supplier).map(row -> line(row.stream().map(StatementDesk::plain)));
        return Flux.concat(Flux.just("\uFEFF" + line(TITLES.stream())), lines)
                .map(line -> ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
    }

    private static String line(Stream<String> cells) {
        return TableWords.line(cells);
    }

    private static String plain(Object cell) {
        return cell instanceof BigDecimal amount ? amount.toPlainString() : cell.toString();
    }

    @Override
    public Flux<ByteBuffer> workbook(Period period, Person supplier) {
        return SheetWriter.workbook("结算单 " + period.code(), TITLES, rows(period, supplier));
    }

    private Flux<List<?>> rows(Period period, Person supplier) {
        Flux<List<?>> all = bookings.all(id(supplier), period)
                .map(booking -> row(MINUTE.format(booking.at()), booking.orderNumber(), booking.sums()));
        return all.concatWith(bookings.total(id(supplier), period).map(sums -> row("合计", "", sums)));
    }

    private static List<?> row(String first, String second, Sums sums) {
        return List.of(
                first,
                second,
                yuan(sums.goods()),
                yuan(sums.freight()),
                yuan(sums.campaign()),
                yuan(sums.goodsBack()),
                yuan(sums.freightBack()),
                yuan(sums.campaignBack()),
                yuan(sums.net()));
    }

    private static BigDecimal yuan(Money amount) {
        return amount.getAmount();
    }

    @Override
    public Mono<byte[]> paper(Period period, Person supplier) {
        return of(period, supplier, NONE)
                .zipWith(bookings.all(id(supplier), period).take(LINES_ON_PAPER).collectList())
                .map(found -> new StatementMarkup(found.getT1(), found.getT2()))
                .flatMap(markup -> Mono.fromCallable(() -> Printer.bytes(markup.title(), markup.html()))
                        .subscribeOn(Schedulers.boundedElastic()));
    }

    private static String id(Person supplier) {
        return requireNonNullElse(supplier.supplierId(), "");
    }
}
