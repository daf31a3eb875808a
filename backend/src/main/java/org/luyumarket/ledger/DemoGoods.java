package org.luyumarket.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.SaleFact.CertificateOnFile;
import org.luyumarket.ledger.SaleFact.Goods;
import org.luyumarket.ledger.SaleFact.Producer;
import org.luyumarket.platform.DivisionCode;
import org.springframework.core.io.ClassPathResource;

/** One kind of goods that a demo sold in the past: a line of {@code demo-goods.csv}. */
record DemoGoods(
        Goods goods,
        Supplier supplier,
        DivisionCode county,
        long fenPerKilogram,
        long gramsPerBox,
        Channel channel,
        int share,
        List<Month> months) {

    private static final int FIRST_CERTIFIED_YEAR = 2020;

    static List<DemoGoods> all() {
        try {
            return new ClassPathResource("demo-goods.csv", DemoGoods.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> of(line.split(",", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DemoGoods of(String[] cell) {
        return new DemoGoods(
                new Goods(cell[0], cell[1], cell[2], cell[3].isEmpty() ? null : cell[3]),
                new Supplier(cell[5], cell[6], cell[7], Integer.parseInt(cell[8]), Integer.parseInt(cell[9])),
                new DivisionCode(cell[4]),
                Long.parseLong(cell[10]),
                Long.parseLong(cell[11]),
                Channel.valueOf(cell[12]),
                Integer.parseInt(cell[13]),
                Arrays.stream(cell[14].split(" "))
                        .map(Integer::valueOf)
                        .map(Month::of)
                        .toList());
    }

    /** The producer with the certificate that it has on the day, if certification has begun. */
    Producer producerOn(LocalDate day) {
        return producer(supplier.certificateOf(day.getYear()));
    }

    Producer producer(@Nullable CertificateOnFile certificate) {
        return new Producer(supplier.id, supplier.name, county, certificate, supplier.households, supplier.persons);
    }

    /** An invented producer with its certificate of 2020, which is renewed every year for two. */
    record Supplier(String id, String name, String certificate, int households, int persons) {

        @Nullable
        CertificateOnFile certificateOf(int year) {
            if (year < FIRST_CERTIFIED_YEAR) {
                return null;
            }
            if (year == FIRST_CERTIFIED_YEAR) {
                return new CertificateOnFile(
                        certificate, LocalDate.of(year, Month.MAY, 1), LocalDate.of(year + 1, Month.APRIL, 30));
            }
            String renewed = certificate.replace("DEMO", "示例").replace("2020", Integer.toString(year));
            return new CertificateOnFile(
                    renewed, LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year + 1, Month.DECEMBER, 31));
        }
    }
}
