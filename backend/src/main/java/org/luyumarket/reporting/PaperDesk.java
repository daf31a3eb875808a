package org.luyumarket.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.Chain;
import org.luyumarket.ledger.ChainHead;
import org.luyumarket.ledger.CountingRules;
import org.luyumarket.ledger.RuleVersion;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.reporting.form.Paperwork;
import org.luyumarket.reporting.form.Words;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes down what stands around a form that is filled in now. */
@Component
class PaperDesk {

    private static final DivisionCode CHONGQING = new DivisionCode("500000");

    private final CountingRules rules;
    private final Chain chain;
    private final Clock clock;

    PaperDesk(CountingRules rules, Chain chain, Clock clock) {
        this.rules = rules;
        this.chain = chain;
        this.clock = clock;
    }

    Mono<Paperwork> now(FormRequest request, Person viewer, Words words) {
        return Mono.zip(rules(words), chain.head())
                .map(found -> new Paperwork(
                        unit(request, viewer, words),
                        viewer.displayName(),
                        "",
                        LocalDate.now(clock.withZone(ChinaTime.ZONE)),
                        found.getT1(),
                        state(found.getT2(), words)));
    }

    private Mono<List<String>> rules(Words words) {
        return rules.all()
                .filter(RuleVersion::isInForce)
                .map(rule -> rule.text(words.language()))
                .collectList();
    }

    static String state(ChainHead head, Words words) {
        return words.get("chain.head", Long.toString(head.block()), head.hash(), Long.toString(head.unsealed()));
    }

    private static String unit(FormRequest request, Person viewer, Words words) {
        DivisionCode county = request.county();
        if (county != null) {
            return words.place(county);
        }
        return switch (viewer.role()) {
            case COUNTY_STAFF -> place(viewer.county(), words);
            case PARTNER_CITY_STAFF -> place(viewer.city(), words);
            case CITY_STAFF, ADMINISTRATOR, AUDITOR -> place(CHONGQING, words);
            case SUPPLIER, CHANNEL_PARTNER, CONSUMER -> viewer.displayName();
        };
    }

    private static String place(@Nullable DivisionCode code, Words words) {
        return code == null ? "" : words.fullName(code);
    }
}
