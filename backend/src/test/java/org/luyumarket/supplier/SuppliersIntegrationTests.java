package org.luyumarket.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.County;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.test.StepVerifier;

@MarketTest
class SuppliersIntegrationTests {

    @Autowired
    private Suppliers suppliers;

    @Autowired
    private DemoSuppliers demo;

    @Autowired
    private Counties counties;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private Clock clock;

    @Test
    void everyCountyHasASupplierInTheDemo() {
        List<DivisionCode> served = suppliers
                .all()
                .filter(Supplier::demo)
                .map(Supplier::county)
                .collectList()
                .block();

        assertThat(served).hasSize(17);
        assertThat(served).containsAll(counties.all().stream().map(County::code).toList());
    }

    @Test
    void whatTheDemoSellsTodayIsCertifiedIntoNextYear() {
        LocalDate today = LocalDate.now(clock);
        LocalDate nextSummer = LocalDate.of(today.getYear() + 1, 6, 30);

        suppliers
                .certificate("V08A", today)
                .as(StepVerifier::create)
                .assertNext(certificate -> {
                    assertThat(certificate.number()).startsWith("示例-500236-" + today.getYear());
                    assertThat(certificate.isValidOn(today)).isTrue();
                    assertThat(certificate.isValidOn(nextSummer)).isTrue();
                })
                .verifyComplete();
    }

    @Test
    void theCertificateOfTheDayCountsAndOtherwiseTheOneBefore() {
        certificateOn(LocalDate.of(2020, 5, 1))
                .expectNext("DEMO-500236-2020-0008")
                .verifyComplete();
        certificateOn(LocalDate.of(2021, 4, 30))
                .expectNext("DEMO-500236-2020-0008")
                .verifyComplete();
        certificateOn(LocalDate.of(2021, 5, 1))
                .expectNext("DEMO-500236-2020-0008")
                .verifyComplete();
        certificateOn(LocalDate.of(2020, 4, 30)).verifyComplete();
    }

    @Test
    void loadingTheDemoAgainChangesNothing() {
        Object before = certificates();

        demo.load().block();

        assertThat(certificates()).isEqualTo(before);
    }

    @Test
    void nobodyKnowsAnUnknownSupplier() {
        suppliers.find("V99Z").as(StepVerifier::create).verifyComplete();
    }

    private StepVerifier.FirstStep<String> certificateOn(LocalDate day) {
        return suppliers.certificate("V08A", day).map(Certificate::number).as(StepVerifier::create);
    }

    private Object certificates() {
        return database.query("select * from supplier.certificate order by number");
    }
}
