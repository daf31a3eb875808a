package org.luyumarket.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luyumarket.ledger.SaleFact.Destination;
import org.luyumarket.platform.DivisionCode;

/**
 * The season of 2018–19 at its real size: 18,300 tonnes of Fengjie oranges for some 80 million yuan went to Shandong from
 * November to April, nearly all by wholesalers who buy 20 to 40 tonnes at a time, half of it through Qingdao.
 */
final class DemoSeason {

    private static final Map<YearMonth, Integer> TONNES = Map.of(
            YearMonth.of(2018, 11), 2_196,
            YearMonth.of(2018, 12), 4_026,
            YearMonth.of(2019, 1), 4_758,
            YearMonth.of(2019, 2), 3_111,
            YearMonth.of(2019, 3), 2_379,
            YearMonth.of(2019, 4), 1_830);

    private static final int USUAL_TONNES = 30;
    private static final int LARGEST_DIFFERENCE = 8;
    private static final int BOXES_A_TONNE = 50;

    private static final Destination QINGDAO = wholesaler("370213", "示例·青岛李沧果品批发商");
    private static final List<Destination> OTHERS = List.of(
            wholesaler("370105", "示例·济南堤口路果品商行"),
            wholesaler("371602", "示例·滨州果品批发商"),
            wholesaler("370602", "示例·烟台果品批发商"),
            wholesaler("370705", "示例·潍坊果品批发商"),
            wholesaler("371302", "示例·临沂果品批发商"));

    private final DemoGoods oranges;

    DemoSeason(DemoGoods oranges) {
        this.oranges = oranges;
    }

    Stream<DemoDeal> deals() {
        return TONNES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(month -> deals(month.getKey(), month.getValue()));
    }

    private Stream<DemoDeal> deals(YearMonth month, int tonnes) {
        int deals = tonnes / USUAL_TONNES;
        return IntStream.range(0, deals).mapToObj(number -> {
            var day = month.atDay(1 + number * month.lengthOfMonth() / deals);
            return new DemoDeal(
                    "示例-批发-%s-%03d".formatted(month, number + 1),
                    day,
                    oranges,
                    oranges.producerOn(day),
                    boxes(tonnes, number, deals),
                    number % 2 == 0 ? QINGDAO : OTHERS.get(number / 2 % OTHERS.size()));
        });
    }

    /** Equal parts of the month, of which each pair shifts a few tonnes from one to the other. */
    private static long boxes(int tonnes, int number, int deals) {
        long total = (long) tonnes * BOXES_A_TONNE;
        long part = total * (number + 1) / deals - total * number / deals;
        boolean alone = number == deals - 1 && deals % 2 == 1;
        long shifted = alone ? 0 : (long) (number / 2 % (LARGEST_DIFFERENCE + 1)) * BOXES_A_TONNE;
        boolean more = (number / 2 + number) % 2 == 0;
        return more ? part + shifted : part - shifted;
    }

    private static Destination wholesaler(String division, String name) {
        DivisionCode code = new DivisionCode(division);
        return new Destination(code, code, name);
    }
}
