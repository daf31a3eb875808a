package org.luyumarket.procurement.institution;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luyumarket.procurement.institution.InstitutionFixture.CITY;
import static org.luyumarket.procurement.institution.InstitutionFixture.consumer;
import static org.luyumarket.procurement.institution.InstitutionFixture.terms;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.institution.Institution.Terms;
import org.luyumarket.procurement.institution.Institutions.Correction;
import org.luyumarket.procurement.institution.Institutions.Decision;
import org.luyumarket.procurement.institution.Institutions.Filter;
import org.luyumarket.procurement.institution.Institutions.Renaming;
import org.luyumarket.procurement.institution.Member.Duties;
import org.luyumarket.procurement.institution.Members.Absence;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Mono;

@MarketTest
@TestPropertySource(properties = "luyu.demo=false")
class InstitutionsIntegrationTests {

    private static final Duties REQUESTS = new Duties(Set.of(MemberRole.REQUESTER), 0);

    private final LocalDate today = LocalDate.now(ChinaTime.ZONE);

    @Autowired
    private Institutions institutions;

    @Autowired
    private Members members;

    @Autowired
    private InstitutionFixture fixture;

    @Test
    void aUnitPurchasesOnceStaffHaveAcceptedIt() {
        Person head = consumer("办公室主任");
        Institution applied =
                requireNonNull(institutions.apply(terms("滨城区示例局", null), head).block());
        assertThatThrownBy(() -> seat(applied, head).mustBe(MemberRole.ADMINISTRATOR))
                .isInstanceOf(InstitutionNotActive.class);

        decide(applied, InstitutionStatus.ACTIVE, "");

        assertThat(seat(applied, head).mustBe(MemberRole.ADMINISTRATOR).duties().roles())
                .containsExactly(MemberRole.ADMINISTRATOR);
    }

    @Test
    void aWrongCheckCharacterNeedsAReasonAndAnotherUnitsCodeIsRefused() {
        Terms right = terms("示例学校", null);
        String code = right.creditCode().value();
        char wrong = code.endsWith("0") ? '1' : '0';
        CreditCode unchecked = new CreditCode(code.substring(0, 17) + wrong);
        Person head = consumer("校长");

        assertThatThrownBy(() ->
                        institutions.apply(with(right, unchecked, null), head).block())
                .isInstanceOf(InvalidInput.class);
        institutions.apply(with(right, unchecked, "证书上就是这样"), head).block();

        assertThatThrownBy(() -> institutions
                        .apply(with(right, unchecked, "证书上就是这样"), consumer("别人"))
                        .block())
                .isInstanceOf(InstitutionTaken.class);
    }

    @Test
    void aRefusedUnitMayApplyAgain() {
        Person head = consumer("主任");
        Terms terms = terms("示例中心", null);
        Institution applied = requireNonNull(institutions.apply(terms, head).block());
        decide(applied, InstitutionStatus.REFUSED, "证照不清楚");

        Institution again = requireNonNull(institutions.apply(terms, head).block());

        assertThat(again.id()).isEqualTo(applied.id());
        assertThat(again.status()).isEqualTo(InstitutionStatus.APPLIED);
        assertThat(requireNonNull(institutions.file(again.id(), head).block()).steps())
                .extracting(Institution.Step::action)
                .containsExactly("APPLIED", "REFUSED", "APPLIED");
    }

    @Test
    void aListedUnitIsActivatedByItsLinkOnce() {
        Person bureau = new Person(
                new UUID(8, 1),
                "binzhou",
                "滨州财政",
                Role.PARTNER_CITY_STAFF,
                null,
                null,
                new DivisionCode("371600"),
                null);
        Institution listed =
                requireNonNull(institutions.list(terms("示例小学", null), bureau).block());
        String secret =
                requireNonNull(members.invite(listed.id(), new Duties(Set.of(MemberRole.ADMINISTRATOR), 0), bureau)
                        .block());
        Person head = consumer("校长");

        Seat seat = requireNonNull(members.accept(secret, head).block());

        assertThat(seat.institution().isActive()).isTrue();
        assertThatThrownBy(() -> members.accept(secret, consumer("路人")).block()).isInstanceOf(InvitationGone.class);
    }

    @Test
    void noUnitIsMergedIntoItself() {
        Institution unit = fixture.active(consumer("主任"));
        Decision intoItself = new Decision(InstitutionStatus.MERGED, unit.id(), today, "机构改革");

        assertThatThrownBy(() -> institutions
                        .decide(unit.id(), unit.version(), intoItself, CITY)
                        .block())
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aRenamedUnitKeepsItsFormerNameAndAMergedOneNamesItsSuccessor() {
        Person head = consumer("主任");
        Institution old = fixture.active(head);
        Institution successor = fixture.active(consumer("主任二"));

        Institution renamed = requireNonNull(institutions
                .rename(old.id(), old.version(), new Renaming("新名示例局", today, "机构改革"), CITY)
                .block());
        Institution merged = requireNonNull(institutions
                .decide(
                        old.id(),
                        renamed.version(),
                        new Decision(InstitutionStatus.MERGED, successor.id(), today, "机构改革"),
                        CITY)
                .block());

        assertThat(merged.mergedInto()).isEqualTo(successor.id());
        assertThat(requireNonNull(institutions.file(old.id(), head).block()).formerNames())
                .extracting(Institution.FormerName::name)
                .containsExactly(old.name());
        assertThatThrownBy(() -> seat(merged, head).mustBe(MemberRole.ADMINISTRATOR))
                .isInstanceOf(InstitutionNotActive.class);
    }

    @Test
    void aCorrectedCodeTakesThePlaceOfTheFormerOneWhichStaysOnFile() {
        Person head = consumer("主任");
        Institution unit = fixture.active(head);
        CreditCode former = unit.terms().creditCode();
        CreditCode right = terms("别的单位", null).creditCode();

        Institution corrected = requireNonNull(correct(unit, right, "证照上是另一个").block());

        assertThat(corrected.terms().creditCode()).isEqualTo(right);
        Institution.File file =
                requireNonNull(institutions.file(unit.id(), head).block());
        assertThat(file.formerCodes()).extracting(Institution.FormerCode::code).containsExactly(former.value());
        assertThat(file.steps()).extracting(Institution.Step::note).endsWith("证照上是另一个");
        assertThat(requireNonNull(institutions
                                .search(new Filter(former.value(), null, null), CITY, new PageRequest(1, 5))
                                .block())
                        .items())
                .containsExactly(corrected);
    }

    @Test
    void aCodeIsNotCorrectedIntoAnotherUnitsNorWithoutAReasonNorByStrangers() {
        Institution unit = fixture.active(consumer("主任"));
        CreditCode taken = fixture.active(consumer("主任二")).terms().creditCode();
        CreditCode free = terms("别的单位", null).creditCode();

        assertThatThrownBy(() -> correct(unit, taken, "填错").block()).isInstanceOf(InstitutionTaken.class);
        assertThatThrownBy(() -> correct(unit, free, " ").block()).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> correct(unit, unit.terms().creditCode(), "填错").block())
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> institutions
                        .correctCode(unit.id(), unit.version(), new Correction(free, null, "填错"), consumer("路人"))
                        .block())
                .isInstanceOf(UnknownInstitution.class);
        assertThat(requireNonNull(institutions.file(unit.id(), CITY).block()).formerCodes())
                .isEmpty();
    }

    private Mono<Institution> correct(Institution unit, CreditCode code, String note) {
        return institutions.correctCode(unit.id(), unit.version(), new Correction(code, null, note), CITY);
    }

    @Test
    void whoStandsInMayDoWhatTheAbsentMay() {
        Person head = consumer("主任");
        Institution unit = fixture.active(head);
        Person approver = fixture.member(unit, head, 1, MemberRole.APPROVER);
        Person other = fixture.member(unit, head, 0, MemberRole.REQUESTER);

        members.delegate(unit.id(), new Absence(other.id(), today.minusDays(1), today.plusDays(1)), approver)
                .block();

        assertThat(seat(unit, other).may(MemberRole.APPROVER)).isTrue();
        assertThat(seat(unit, other).absent()).extracting(Member::personId).containsExactly(approver.id());
        assertThat(seat(unit, approver).may(MemberRole.REQUESTER)).isFalse();
    }

    @Test
    void theLastAdministratorStays() {
        Person head = consumer("主任");
        Institution unit = fixture.active(head);

        assertThatThrownBy(() ->
                        members.change(unit.id(), head.id(), REQUESTS, head).block())
                .isInstanceOf(LastAdministrator.class);
    }

    @Test
    void whoTakesAnotherSeatKeepsTheDutiesTheyHad() {
        Person head = consumer("主任");
        Institution unit = fixture.active(head);

        members.invite(unit.id(), REQUESTS, head)
                .flatMap(secret -> members.accept(secret, head))
                .block();

        assertThat(seat(unit, head).duties().roles())
                .containsExactlyInAnyOrder(MemberRole.ADMINISTRATOR, MemberRole.REQUESTER);
    }

    @Test
    void aStrangerIsToldThatThereIsNoSuchUnit() {
        Institution unit = fixture.active(consumer("主任"));
        Person stranger = consumer("路人");

        assertThatThrownBy(() -> institutions.find(unit.id(), stranger).block()).isInstanceOf(UnknownInstitution.class);
        assertThatThrownBy(() -> seat(unit, stranger)).isInstanceOf(UnknownInstitution.class);
        assertThatThrownBy(() -> members.invite(unit.id(), REQUESTS, stranger).block())
                .isInstanceOf(UnknownInstitution.class);
    }

    @Test
    void aPartnerCitySeesItsOwnUnitsOnly() {
        Institution unit = fixture.active(consumer("主任"));
        Person jinan = new Person(
                new UUID(8, 2), "jinan", "济南", Role.PARTNER_CITY_STAFF, null, null, new DivisionCode("370100"), null);

        assertThatThrownBy(() -> institutions.find(unit.id(), jinan).block()).isInstanceOf(UnknownInstitution.class);
        assertThat(institutions.find(unit.id(), CITY).block()).isNotNull();
    }

    private void decide(Institution unit, InstitutionStatus status, String note) {
        institutions
                .decide(unit.id(), unit.version(), new Decision(status, null, null, note), CITY)
                .block();
    }

    private Seat seat(Institution unit, Person person) {
        return requireNonNull(members.seat(unit.id(), person).block());
    }

    private static Terms with(Terms terms, CreditCode code, @Nullable String reason) {
        return new Terms(code, reason, terms.name(), terms.kind(), terms.division(), terms.parent());
    }
}
