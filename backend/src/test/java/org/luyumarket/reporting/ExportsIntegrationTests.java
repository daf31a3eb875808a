package org.luyumarket.reporting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Mono;

@MarketTest
@TestPropertySource(properties = "luyu.demo=false")
@Import(SomeSales.class)
class ExportsIntegrationTests {

    private static final Person CITY = new Person(new UUID(0, 1), "city", "市级工作人员", Role.CITY_STAFF, null, null);
    private static final Person OTHER = new Person(new UUID(0, 9), "other", "别人", Role.CITY_STAFF, null, null);
    private static final YearMonth MONTH = YearMonth.of(2023, 6);

    @Autowired
    private Exports exports;

    @Autowired
    private SomeSales sales;

    @Autowired
    private MarketDatabase database;

    @Test
    void aFormIsWrittenInTheBackgroundAndCanBeTakenAgain() throws IOException {
        sales.any(40, MONTH, new Random(5));

        Export done = done(request(FileFormat.XLSX).id());

        assertThat(done.progress().done()).isEqualTo(done.progress().total()).isGreaterThanOrEqualTo(40);
        byte[] file = file(done.id());
        assertThat(file).hasSize((int) requireNonNull(done.result()).bytes()).isEqualTo(file(done.id()));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getFirstSheet().read()).hasSizeGreaterThan(40);
        }
    }

    @Test
    void whatDiedWhileItWasWrittenIsWrittenByTheNext() {
        UUID id = done(request(FileFormat.CSV).id()).id();

        database.execute(
                "update reporting.export set status = 'RUNNING', sha256 = null, alive_at = now() - interval '1 hour'"
                        + " where id = '" + id + "'");

        assertThat(done(id).result()).isNotNull();
    }

    @Test
    void anExportIsItsOwnersAlone() {
        UUID id = request(FileFormat.CSV).id();

        assertThatThrownBy(() -> exports.find(id, OTHER).block()).isInstanceOf(UnknownExport.class);
        assertThatThrownBy(() -> exports.content(id, OTHER).blockLast()).isInstanceOf(UnknownExport.class);
    }

    private Export request(FileFormat format) {
        FormRequest request = new FormRequest(Form.ENTRIES, MONTH, MONTH, null);
        return requireNonNull(
                exports.request(request, format, CITY, Locale.CHINESE).block());
    }

    private Export done(UUID id) {
        return requireNonNull(Mono.defer(() -> exports.find(id, CITY))
                .filter(export -> export.status() == ExportStatus.DONE)
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(200)))
                .block(Duration.ofSeconds(30)));
    }

    private byte[] file(UUID id) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<ByteBuffer> parts =
                requireNonNull(exports.content(id, CITY).collectList().block());
        parts.forEach(part -> {
            byte[] bytes = new byte[part.remaining()];
            part.get(bytes);
            all.writeBytes(bytes);
        });
        return all.toByteArray();
    }
}
