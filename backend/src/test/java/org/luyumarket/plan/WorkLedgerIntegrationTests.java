package org.luyumarket.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luyumarket.plan.TargetFixture.FENGJIE;
import static org.luyumarket.plan.TargetFixture.WUSHAN;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.plan.WorkItem.Content;
import org.luyumarket.plan.WorkItem.Evidence;
import org.luyumarket.plan.WorkItem.State;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@MarketTest
@TestPropertySource(properties = "luyu.demo=false")
class WorkLedgerIntegrationTests {

    private static final Person CITY = person(Role.CITY_STAFF, null);
    private static final Person FENGJIE_STAFF = person(Role.COUNTY_STAFF, FENGJIE);
    private static final Person WUSHAN_STAFF = person(Role.COUNTY_STAFF, WUSHAN);

    @Autowired
    private WorkLedger work;

    @Autowired
    private WorkFiles files;

    @Autowired
    private MarketDatabase database;

    @BeforeEach
    void startWithAnEmptyLedger() {
        database.empty("plan.work");
    }

    @Test
    void aLineIsReadAsItWasWritten() {
        Content content = line(FENGJIE, "农超对接");

        WorkItem added = Objects.requireNonNull(work.add(content, FENGJIE_STAFF).block());

        assertThat(work.of(2026, CITY).collectList().block()).containsExactly(added);
        assertThat(added.content()).isEqualTo(content);
        assertThat(work.of(2026, WUSHAN_STAFF).collectList().block()).isEmpty();
        assertThatThrownBy(() -> work.find(added.id(), WUSHAN_STAFF).block()).isInstanceOf(UnknownWork.class);
    }

    @Test
    void whoeverReadAnOldVersionChangesNothing() {
        WorkItem added =
                Objects.requireNonNull(work.add(line(FENGJIE, "农超对接"), CITY).block());
        work.change(added.id(), 1, line(FENGJIE, "农超对接（改）"), FENGJIE_STAFF).block();

        assertThatThrownBy(() ->
                        work.change(added.id(), 1, line(FENGJIE, "又改"), CITY).block())
                .isInstanceOf(StaleWork.class);
        assertThat(Objects.requireNonNull(work.find(added.id(), CITY).block())
                        .content()
                        .task())
                .isEqualTo("农超对接（改）");
    }

    @Test
    void aCountyNeitherWritesForAnotherNorGivesItsLinesAway() {
        WorkItem own =
                Objects.requireNonNull(work.add(line(FENGJIE, "农超对接"), CITY).block());

        assertThatThrownBy(() -> work.add(line(WUSHAN, "农超对接"), FENGJIE_STAFF).block())
                .isInstanceOf(NotYourWork.class);
        assertThatThrownBy(() -> work.change(own.id(), 1, line(null, "农超对接"), FENGJIE_STAFF)
                        .block())
                .isInstanceOf(NotYourWork.class);
        assertThatThrownBy(() -> work.add(line(FENGJIE, " "), FENGJIE_STAFF).block())
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aPaperOfALineIsReadAsItWasSent() {
        WorkItem line =
                Objects.requireNonNull(work.add(line(FENGJIE, "农超对接"), CITY).block());
        byte[] paper = "%PDF-1.7 检测报告".getBytes(StandardCharsets.UTF_8);

        WorkFile file =
                Objects.requireNonNull(files.add(line.id(), WorkFileContent.of("检测报告.pdf", paper), FENGJIE_STAFF)
                        .block());

        assertThat(Objects.requireNonNull(work.find(line.id(), CITY).block()).files())
                .containsExactly(file);
        assertThat(Objects.requireNonNull(files.find(line.id(), file.id(), CITY).block()))
                .matches(found -> Arrays.equals(found.bytes(), paper))
                .returns("application/pdf", WorkFileContent::type);
        work.change(line.id(), 1, line(FENGJIE, "农超对接（改）"), FENGJIE_STAFF).block();
        assertThat(Objects.requireNonNull(work.find(line.id(), CITY).block()).files())
                .containsExactly(file);
    }

    @Test
    void aPaperIsAddedAndReadOnlyByWhomeverTheLineIsFor() {
        WorkItem line =
                Objects.requireNonNull(work.add(line(FENGJIE, "农超对接"), CITY).block());
        WorkItem city =
                Objects.requireNonNull(work.add(line(null, "月信息通报"), CITY).block());

        assertThatThrownBy(() -> files.add(line.id(), paper(), WUSHAN_STAFF).block())
                .isInstanceOf(UnknownWork.class);
        assertThatThrownBy(() -> files.add(city.id(), paper(), FENGJIE_STAFF).block())
                .isInstanceOf(NotYourWork.class);
        WorkFile file = Objects.requireNonNull(
                files.add(line.id(), paper(), FENGJIE_STAFF).block());
        assertThatThrownBy(() -> files.find(line.id(), file.id(), WUSHAN_STAFF).block())
                .isInstanceOf(UnknownWork.class);
        assertThatThrownBy(() -> files.find(city.id(), file.id(), CITY).block()).isInstanceOf(UnknownWork.class);
    }

    @Test
    void aLineHasSixFilesAndNoSeventh() {
        WorkItem line =
                Objects.requireNonNull(work.add(line(FENGJIE, "农超对接"), CITY).block());

        for (int number = 1; number <= 6; number++) {
            files.add(line.id(), paper(), CITY).block();
        }

        assertThatThrownBy(() -> files.add(line.id(), paper(), CITY).block())
                .isInstanceOfSatisfying(
                        WorkFileRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("work-file-too-many"));
    }

    private static WorkFileContent paper() {
        return WorkFileContent.of("检测报告.pdf", "%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII));
    }

    private static Content line(@Nullable DivisionCode county, String task) {
        return new Content(
                2026,
                county,
                task,
                "进商超",
                LocalDate.of(2026, 10, 28),
                "县商务委",
                State.UNDER_WAY,
                "报告还缺两份",
                List.of(new Evidence("检测报告.pdf", "九月批次")));
    }

    private static Person person(Role role, @Nullable DivisionCode county) {
        return new Person(new UUID(0, 1), "someone", "某人", role, county, null);
    }
}
