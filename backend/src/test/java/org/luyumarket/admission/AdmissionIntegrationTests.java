package org.luyumarket.admission;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luyumarket.admission.Admission.NewApplication;
import org.luyumarket.admission.Admission.NewLogIn;
import org.luyumarket.admission.SupplierApplication.Terms;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.message.Mailbox;
import org.luyumarket.supplier.Suppliers;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@MarketTest
class AdmissionIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final DivisionCode FENGJIE = new DivisionCode("500236");
    private static final Pattern LINK = Pattern.compile("/suppliers/join/([\\w-]+)");
    private static final Person COUNTY = new Person(new UUID(9, 1), "county", "县里", Role.COUNTY_STAFF, FENGJIE, null);
    private static final Person ELSEWHERE =
            new Person(new UUID(9, 2), "other", "别县", Role.COUNTY_STAFF, new DivisionCode("500235"), null);

    @Autowired
    private Admission admission;

    @Autowired
    private People people;

    @Autowired
    private Suppliers suppliers;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private WebTestClient client;

    @Test
    void aProducerComesOnBoardWithItsLicenceAndLogsIn() {
        SupplierApplication applied = applied();
        done(admission.recommend(applied.id(), "带动本村农户", COUNTY));
        done(admission.admit(applied.id(), city()));

        String code = applied.terms().creditCode().value();
        assertThat(done(suppliers.find(code)).name()).isEqualTo("奉节测试合作社");
        assertThat(database.query("select 1 from credential.credential where supplier_id = '%s' and status = 'APPROVED'"
                        .formatted(code)))
                .hasSize(1);
        String username = Unique.name("grower").replace("-", "");
        done(admission.join(secretSentTo(), new NewLogIn(username, "long enough", "老李")));
        assertThat(done(people.authenticate(username, "long enough")).supplierId())
                .isEqualTo(code);
    }

    @Test
    void anInvitationOpensOneAccount() {
        SupplierApplication applied = applied();
        done(admission.recommend(applied.id(), "属实", COUNTY));
        done(admission.admit(applied.id(), city()));
        String secret = secretSentTo();

        assertThatThrownBy(() -> done(admission.join(secret, new NewLogIn("admin", "long enough", "老李"))))
                .hasMessageContaining("taken");
        done(admission.join(secret, new NewLogIn(Unique.name("first").replace("-", ""), "long enough", "老李")));

        assertRefused(
                "supplier-invitation-gone",
                admission.join(secret, new NewLogIn(Unique.name("second").replace("-", ""), "long enough", "老张")));
    }

    @Test
    void whoRecommendsCannotAdmitAndACountyCannotAtAll() {
        SupplierApplication applied = applied();
        Person city = city();
        done(admission.recommend(applied.id(), "属实", city));

        assertRefused("application-second-person", admission.admit(applied.id(), city));
        assertRefused("application-for-platform", admission.admit(applied.id(), COUNTY));
        assertThatThrownBy(() -> database.execute("""
                insert into admission.step (application_id, status, person_id, person, at, reason)
                values ('%s', 'ADMITTED', '%s', 'x', now(), '')
                """.formatted(applied.id(), city.id())))
                .hasMessageContaining("cannot admit");
    }

    @Test
    void nothingIsAdmittedBeforeItsCountyRecommendedIt() {
        assertRefused("application-has-moved", admission.admit(applied().id(), city()));
    }

    @Test
    void anotherCountySeesNothing() {
        SupplierApplication applied = applied();

        assertRefused("unknown-application", admission.find(applied.id(), ELSEWHERE));
        assertRefused("unknown-application", admission.recommend(applied.id(), "属实", ELSEWHERE));
        assertRefused(
                "unknown-application",
                admission.photo(applied.id(), applied.photos().get(0), ELSEWHERE));
    }

    @Test
    void theApplicantSeesWhyItWasRefusedAndNobodyElseDoes() {
        SupplierApplication applied = applied();
        done(admission.refuse(applied.id(), "执照看不清", COUNTY));

        SupplierApplication seen = done(admission.find(applied.number(), "13900000001", "ip:1"));
        assertThat(seen.steps()).extracting(SupplierApplication.Step::reason).containsExactly("执照看不清");
        assertRefused("unknown-application", admission.find(applied.number(), "13900000002", "ip:1"));
    }

    @Test
    void oneCreditCodeHasOneOpenApplicationAndMayApplyAgainAfterARefusal() {
        String code = creditCode();
        SupplierApplication first = done(admission.apply(application(code, null), "ip:1"));
        assertRefused("application-exists", admission.apply(application(code, null), "ip:1"));

        done(admission.refuse(first.id(), "材料不全", COUNTY));

        assertThat(done(admission.apply(application(code, null), "ip:1")).status())
                .isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void aWrongCheckCharacterNeedsAReason() {
        String code = creditCode();
        char last = code.charAt(17) == '0' ? '1' : '0';
        String wrong = code.substring(0, 17) + last;

        assertThatThrownBy(
                        () -> admission.apply(application(wrong, null), "ip:1").block(PATIENCE))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(FieldError::field)
                                .containsExactly("creditCode"));
        assertThat(done(admission.apply(application(wrong, "执照上就是这样"), "ip:1")).number())
                .startsWith("GY");
    }

    @Test
    void ofManyWhoDecideAtOnceOneDoes() {
        SupplierApplication applied = applied();

        List<String> outcomes = Flux.range(0, 6)
                .flatMap(i -> (i % 2 == 0
                                ? admission.recommend(applied.id(), "属实", COUNTY)
                                : admission.refuse(applied.id(), "不属实", COUNTY))
                        .map(decided -> "done")
                        .onErrorResume(Refusal.class, refusal -> Mono.just(refusal.code()))
                        .subscribeOn(Schedulers.parallel()))
                .collectList()
                .block(PATIENCE);

        assertThat(outcomes).contains("done").doesNotContainSequence("done", "done", "done");
        assertThat(done(admission.find(applied.id(), COUNTY)).steps()).hasSizeBetween(1, 2);
    }

    @Test
    void staffDoorsAreClosedToStrangers() {
        client.get()
                .uri("/api/v1/staff/supplier-applications")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    private SupplierApplication applied() {
        return done(admission.apply(application(creditCode(), null), "ip:1"));
    }

    private Person city() {
        return done(people.named("city"));
    }

    private String secretSentTo() {
        Matcher link = LINK.matcher(mailbox.latest().get(0).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static NewApplication application(String code, @Nullable String reason) {
        return new NewApplication(
                new Terms(
                        "奉节测试合作社",
                        CreditCode.read(code).orElseThrow(),
                        reason,
                        FENGJIE,
                        "农民专业合作社",
                        "李四",
                        "13900000001",
                        "脐橙",
                        "土地流转、务工",
                        20,
                        66,
                        null),
                List.of(picture()));
    }

    /** A code of the right shape that no other test uses, with its check character. */
    private static String creditCode() {
        String body =
                "93500236MA" + "%07d".formatted(Long.parseLong(Unique.name("1").substring(2)));
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(character -> body + (char) character)
                .filter(code -> new CreditCode(code).isChecked())
                .findFirst()
                .orElseThrow();
    }

    private static byte[] picture() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertRefused(String code, Mono<?> asked) {
        assertThatThrownBy(() -> asked.block(PATIENCE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static <T> T done(Mono<T> asked) {
        return requireNonNull(asked.block(PATIENCE));
    }
}
