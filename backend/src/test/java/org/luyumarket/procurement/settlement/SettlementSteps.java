package org.luyumarket.procurement.settlement;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.joda.money.Money;
import org.luyumarket.identity.People;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.contract.PurchaseFixture.Purchase;
import org.luyumarket.procurement.delivery.Count;
import org.luyumarket.procurement.delivery.Deliveries;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.delivery.DeliveryStatus;
import org.luyumarket.procurement.delivery.Dispatch;
import org.luyumarket.procurement.delivery.Means;
import org.luyumarket.procurement.delivery.Quality;
import org.luyumarket.procurement.delivery.Sheet;
import org.luyumarket.procurement.settlement.bank.Transfers;
import org.luyumarket.procurement.settlement.bank.Transfers.Imported;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What people do from call-off to payment, in one call each. */
@Component
class SettlementSteps {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final Deliveries deliveries;
    private final Transfers transfers;
    private final People people;

    SettlementSteps(Deliveries deliveries, Transfers transfers, People people) {
        this.deliveries = deliveries;
        this.transfers = transfers;
        this.people = people;
    }

    List<Delivery> callOff(Purchase purchase) {
        return requireNonNull(deliveries
                        .callOff(purchase.contract().id(), 0, List.of(), purchase.requester())
                        .block())
                .deliveries();
    }

    void acceptAll(Purchase purchase) {
        callOff(purchase).forEach(delivery -> accept(delivery, 0, purchase));
    }

    /** All but so many damaged boxes of each product. */
    Delivery accept(Delivery called, int damaged, Purchase purchase) {
        List<Count> counts = called.lines().stream()
                .map(line -> new Count(
                        line.sku(),
                        line.called().quantity(),
                        damaged,
                        new Weight(line.called().unitWeight().grams()
                                * (line.called().quantity() - damaged)),
                        Quality.GOOD,
                        damaged > 0 ? "破损" : ""))
                .toList();
        Sheet sheet = new Sheet(counts, "李老师", "王师傅", "");
        Dispatch dispatch = new Dispatch(Means.COURIER, "顺丰", "SF1", Map.of());
        return requireNonNull(confirmed(called, purchase)
                .flatMap(confirmed -> deliveries.send(called.id(), confirmed.version(), dispatch, purchase.supplier()))
                .flatMap(sent -> deliveries.accept(called.id(), sent.version(), sheet, purchase.receiver()))
                .block());
    }

    private Mono<Delivery> confirmed(Delivery called, Purchase purchase) {
        return called.status() == DeliveryStatus.CALLED_OFF
                ? deliveries.confirm(called.id(), called.version(), purchase.supplier())
                : Mono.just(called);
    }

    void strikeOff(Delivery shortened, Purchase purchase) {
        deliveries
                .strikeOff(shortened.id(), shortened.version(), "不再补送", purchase.finance())
                .block();
    }

    /** A line of a statement, all but the balance, which follows. */
    String line(Money amount, String payer, String purpose) {
        String serial = "S" + SERIAL.incrementAndGet();
        String yuan = amount.getAmount().toPlainString();
        return String.join(
                ",", LocalDate.now(ChinaTime.ZONE).toString(), serial, payer, "6217", yuan, "", "%s", purpose);
    }

    /** As the buyer pays it: in full, under its code. */
    String lineFor(Due due) {
        return line(due.outstanding(), due.deal().buyer(), due.advice().code().value());
    }

    Imported take(String... lines) {
        StringBuilder statement = new StringBuilder("交易日期,交易流水号,对方户名,对方账号,收入金额,支出金额,余额,用途\n");
        BigDecimal balance = BigDecimal.ZERO.setScale(2);
        for (String line : lines) {
            balance = balance.add(new BigDecimal(line.split(",", -1)[4]));
            statement.append(line.formatted(balance)).append('\n');
        }
        statement.append("合计,,,,%s,0.00,%s,\n".formatted(balance, balance));
        return requireNonNull(people.named("city")
                .flatMap(staff -> transfers.take(written(statement.toString()), "对账单.csv", staff))
                .block());
    }

    private static Path written(String content) {
        try {
            return Files.writeString(Files.createTempFile("statement-", ".csv"), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
