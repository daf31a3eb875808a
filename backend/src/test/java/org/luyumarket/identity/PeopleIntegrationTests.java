package org.luyumarket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.FieldKeysFixture;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.PersonalData;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@MarketTest
class PeopleIntegrationTests {

    private static final String PASSWORD = "correct horse";

    @Autowired
    private People people;

    @Autowired
    private AuditTrail auditTrail;

    @Autowired
    private AuditEntries auditEntries;

    @Autowired
    private PersonalData personalData;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private DatabaseClient client;

    @Value("${luyu.field-keys}")
    private String fieldKeys;

    private final String phone = Unique.mobile();

    @Test
    void whoSignedUpLogsInByPhoneAndIsShownMasked() {
        Person person = signUp();

        people.authenticate(phone, PASSWORD)
                .as(StepVerifier::create)
                .expectNext(person)
                .verifyComplete();
        assertThat(person.username()).isEqualTo("139****" + phone.substring(7));
        assertThat(person.role()).isEqualTo(Role.CONSUMER);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreTheSame() {
        signUp();

        people.authenticate(phone, "another horse").as(StepVerifier::create).verifyComplete();
        people.authenticate(Unique.mobile(), PASSWORD).as(StepVerifier::create).verifyComplete();
        people.authenticate("nobody' or '1'='1", PASSWORD)
                .as(StepVerifier::create)
                .verifyComplete();
    }

    @Test
    void aPhoneSignsUpOnceEvenAtTheSameMoment() {
        List<String> outcomes = Flux.range(0, 4)
                .flatMap(twin -> people.signUp(new SignUp(phone, PASSWORD, "小滨"))
                        .map(person -> "signed up")
                        .onErrorResume(PhoneTaken.class, taken -> Mono.just("taken")))
                .collectList()
                .block();

        assertThat(outcomes).containsExactlyInAnyOrder("signed up", "taken", "taken", "taken");
    }

    @Test
    void neitherPhoneNorPasswordCanBeReadInTheDatabase() {
        Person person = signUp();

        Map<String, Object> row = row(person);

        assertThat(row.values())
                .noneSatisfy(value -> assertThat(String.valueOf(value)).containsAnyOf(phone, PASSWORD));
        assertThat(row.get("password_hash")).asString().startsWith("$argon2id$");
    }

    @Test
    void aRotationSealsPhonesAnewAndNobodyIsLockedOut() {
        Person person = signUp();
        PersonalData rotated = FieldKeysFixture.rotated(fieldKeys);

        sealAllAnew(rotated);

        String sealed = String.valueOf(row(person).get("phone_sealed"));
        assertThat(sealed).startsWith(FieldKeysFixture.CURRENT + ":");
        assertThat(rotated.open(sealed)).isEqualTo(phone);
        assertThat(rotated.fingerprint(phone)).isEqualTo(personalData.fingerprint(phone));
        sealAllAnew(FieldKeysFixture.rotatedBack(fieldKeys));
        people.authenticate(phone, PASSWORD)
                .as(StepVerifier::create)
                .expectNext(person)
                .verifyComplete();
    }

    @Test
    void aPasswordFromBeforeThePhoneWasProvedMayBeSomebodyElsesAndCountsNoMore() {
        Person person = signUp();

        people.comeByPhone(phone, true)
                .as(StepVerifier::create)
                .expectNext(new People.Come(person, true))
                .verifyComplete();

        people.authenticate(phone, PASSWORD).as(StepVerifier::create).verifyComplete();
        assertThat(row(person)).containsEntry("password_hash", null);
    }

    @Test
    void aCodeThatADemoShowedProvesNothing() {
        Person person = signUp();

        people.comeByPhone(phone, false)
                .as(StepVerifier::create)
                .expectNext(new People.Come(person, false))
                .verifyComplete();

        people.authenticate(phone, PASSWORD)
                .as(StepVerifier::create)
                .expectNext(person)
                .verifyComplete();
    }

    @Test
    void whoHasNoPasswordComesInByNone() {
        people.comeByPhone(phone, true).block();

        people.authenticate(phone, "nobody's").as(StepVerifier::create).verifyComplete();
        people.authenticate(phone, "").as(StepVerifier::create).verifyComplete();
    }

    @Test
    void oneNewPhoneIsOnePersonEvenAtTheSameMoment() {
        List<Person> twins = Flux.range(0, 4)
                .flatMap(twin -> people.comeByPhone(phone, true))
                .map(People.Come::person)
                .distinct()
                .collectList()
                .block();

        assertThat(twins).hasSize(1);
    }

    private void sealAllAnew(PersonalData keys) {
        SealedPhones phones = new SealedPhones(client, keys);
        phones.sealAnew(keys.formerKeys(), 1)
                .repeat()
                .takeWhile(rows -> rows > 0)
                .as(StepVerifier::create)
                .thenConsumeWhile(rows -> rows == 1)
                .verifyComplete();
    }

    @Test
    void staffAreLetInByAnAdministratorAndThatIsKept() {
        Person administrator = new Person(new UUID(0, 1), "admin", "管理员", Role.ADMINISTRATOR, null, null);
        NewAccount account =
                new NewAccount(Unique.name("clerk"), PASSWORD, "张三", Role.CITY_STAFF, null, null, null, null);

        Person clerk =
                Objects.requireNonNull(people.open(account, administrator).block());

        people.authenticate(account.username(), PASSWORD)
                .as(StepVerifier::create)
                .expectNext(clerk)
                .verifyComplete();
        auditEntries
                .find(clerk.id().toString(), new PageRequest(1, 10))
                .as(StepVerifier::create)
                .assertNext(page -> assertThat(page.items())
                        .singleElement()
                        .satisfies(entry -> assertThat(entry.action().verb()).isEqualTo("person.opened")))
                .verifyComplete();
        people.open(account, administrator).as(StepVerifier::create).verifyError(UsernameTaken.class);
    }

    @Test
    void theDatabaseRefusesToChangeTheAuditTrail() {
        Person actor = signUp();
        auditTrail.record(actor, new AuditedAction("test.done", "test", "x")).block();

        for (String change : List.of(
                "update identity.audit_entry set detail = 'y'",
                "delete from identity.audit_entry",
                "truncate identity.audit_entry")) {
            assertThatThrownBy(() -> database.execute(change)).hasMessageContaining("append-only");
        }
    }

    private Person signUp() {
        return Objects.requireNonNull(
                people.signUp(new SignUp(phone, PASSWORD, "小滨")).block());
    }

    private Map<String, Object> row(Person person) {
        return database.query("select * from identity.person where id = '" + person.id() + "'")
                .get(0);
    }
}
