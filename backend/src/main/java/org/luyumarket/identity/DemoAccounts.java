package org.luyumarket.identity;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DemoData;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One account of each kind to try the shop with. All have one password, {@code LUYU_DEMO_PASSWORD} or else a new one at each
 * start, and share its hash, because a start should not take long.
 */
@Component
class DemoAccounts implements DemoData {

    private static final Logger log = LoggerFactory.getLogger(DemoAccounts.class);
    private static final DivisionCode FENGJIE = new DivisionCode("500236");
    private static final String FENGJIE_CO_OPERATIVE = "V08A";
    private static final String FENGJIE_COMPANY = "V08B";
    private static final DivisionCode BINZHOU = new DivisionCode("371600");
    private static final String WHOLESALE_MARKET = "dikou";
    private static final int PASSWORD_BITS = 80;

    private final PersonRepository people;
    private final Passwords passwords;
    private final Ids ids;
    private final String password;
    private volatile boolean loaded;

    DemoAccounts(
            PersonRepository people, Passwords passwords, Ids ids, @Value("${luyu.demo-password:}") String chosen) {
        this.people = people;
        this.passwords = passwords;
        this.ids = ids;
        this.password = chosen.isBlank() ? random() : chosen;
    }

    private static String random() {
        return new BigInteger(PASSWORD_BITS, new SecureRandom()).toString(Character.MAX_RADIX);
    }

    @Override
    public int floor() {
        return 0;
    }

    /** Unless somebody chose one, every start has its own password. */
    @Override
    public boolean changesWithEveryStart() {
        return true;
    }

    @Override
    public Mono<Void> load() {
        return passwords.hash(password).flatMap(this::load);
    }

    private Mono<Void> load(String hash) {
        return Flux.fromIterable(accounts())
                .concatMap(person -> people.add(new Account(person, hash, true), null))
                .then(people.setDemoPassword(hash))
                .doOnSuccess(done -> loaded = true);
    }

    private List<Person> accounts() {
        return List.of(
                person("admin", "管理员", Role.ADMINISTRATOR, null, null),
                person("city", "市级工作人员", Role.CITY_STAFF, null, null),
                person("fengjie", "奉节县工作人员", Role.COUNTY_STAFF, FENGJIE, null),
                person("fengjie-check", "奉节县审核人员", Role.COUNTY_STAFF, FENGJIE, null),
                person("supplier", "奉节合作社", Role.SUPPLIER, null, FENGJIE_CO_OPERATIVE),
                person("supplier-two", "奉节农业公司", Role.SUPPLIER, null, FENGJIE_COMPANY),
                person("shopper", "小滨", Role.CONSUMER, null, null),
                person("requester", "小李（申请）", Role.CONSUMER, null, null),
                person("approver", "王主任（审批）", Role.CONSUMER, null, null),
                person("finance", "赵会计（财务）", Role.CONSUMER, null, null),
                person("receiver", "刘师傅（验收）", Role.CONSUMER, null, null),
                person("union", "孙主席（工会）", Role.CONSUMER, null, null),
                person("union-check", "周委员（工会审批）", Role.CONSUMER, null, null),
                person("auditor", "审计人员", Role.AUDITOR, null, null),
                beside("binzhou", "滨州市工作人员", Role.PARTNER_CITY_STAFF, BINZHOU, null),
                beside("dikou", "济南堤口路批发市场", Role.CHANNEL_PARTNER, null, WHOLESALE_MARKET));
    }

    private Person person(
            String username, String name, Role role, @Nullable DivisionCode county, @Nullable String supplierId) {
        return new Person(ids.next(), username, name, role, county, supplierId);
    }

    private Person beside(
            String username, String name, Role role, @Nullable DivisionCode city, @Nullable String partnerId) {
        return new Person(ids.next(), username, name, role, null, null, city, partnerId);
    }

    /** Told last of all, where whoever started a demo looks. */
    @EventListener(ApplicationReadyEvent.class)
    void tellPassword() {
        if (loaded) {
            log.info(
                    "Demo accounts {} have the password {}",
                    accounts().stream().map(Person::username).toList(),
                    password);
        }
    }
}
