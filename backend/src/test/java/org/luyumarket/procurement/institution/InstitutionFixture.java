package org.luyumarket.procurement.institution;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.procurement.institution.Institution.Terms;
import org.luyumarket.procurement.institution.Institutions.Decision;
import org.luyumarket.procurement.institution.Member.Duties;
import org.springframework.stereotype.Component;

/** Units with people, made the way people make them. */
@Component
public class InstitutionFixture {

    private static final AtomicInteger COUNT = new AtomicInteger();

    public static final DivisionCode BINCHENG = new DivisionCode("371602");
    public static final Person CITY = person("市级", Role.CITY_STAFF);

    private final Institutions institutions;
    private final Members members;

    InstitutionFixture(Institutions institutions, Members members) {
        this.institutions = institutions;
        this.members = members;
    }

    /** An active unit whose administrator is this person. */
    public Institution active(Person administrator) {
        return active(InstitutionKind.ORGAN, administrator);
    }

    public Institution active(InstitutionKind kind, Person administrator) {
        Terms terms = new Terms(freshCode(), null, "示例单位", kind, BINCHENG, null);
        Institution applied =
                requireNonNull(institutions.apply(terms, administrator).block());
        Decision accepted = new Decision(InstitutionStatus.ACTIVE, null, null, "");
        return requireNonNull(institutions
                .decide(applied.id(), applied.version(), accepted, CITY)
                .block());
    }

    /** Somebody new in this unit. */
    public Person member(Institution unit, Person administrator, int level, MemberRole... roles) {
        Person person = consumer("成员" + COUNT.incrementAndGet());
        members.invite(unit.id(), new Duties(Set.of(roles), level), administrator)
                .flatMap(secret -> members.accept(secret, person))
                .block();
        return person;
    }

    public static Person consumer(String name) {
        return person(name, Role.CONSUMER);
    }

    /** Of a unit nobody has signed up yet; its code has the right check character unless a reason is given. */
    static Terms terms(String name, @Nullable String codeReason) {
        return new Terms(freshCode(), codeReason, name, InstitutionKind.ORGAN, BINCHENG, null);
    }

    static CreditCode freshCode() {
        String stem = "11371602%09d".formatted(COUNT.incrementAndGet());
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> new CreditCode(stem + (char) check))
                .filter(CreditCode::isChecked)
                .findAny()
                .orElseThrow();
    }

    private static Person person(String name, Role role) {
        return new Person(new UUID(7, COUNT.incrementAndGet()), "member", name, role, null, null);
    }
}
