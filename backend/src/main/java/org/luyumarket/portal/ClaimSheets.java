package org.luyumarket.portal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.aftersale.Claim;
import org.luyumarket.aftersale.Claims;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Page;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.ClaimFile;
import org.luyumarket.storefront.desk.ClaimFile.Judging;
import org.luyumarket.storefront.desk.ClaimIndex;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Tab;
import org.springframework.stereotype.Component;

/** Lays claims out for those who judge them. */
@Component
class ClaimSheets {

    private final ClaimWords words;
    private final Clock clock;

    ClaimSheets(ClaimWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    ClaimIndex index(Page<Claim> found, Claims.Filter filter, Person person, Texts texts) {
        String list = ClaimPages.address(person);
        return new ClaimIndex(
                texts.get("claim.desk.lead." + side(person)),
                Stream.of(true, false)
                        .map(waiting -> tab(list, waiting, filter, texts))
                        .toList(),
                found.items().stream().map(claim -> row(claim, list, texts)).toList(),
                Pages.paging(found, texts, page -> list + "?waiting=" + filter.waiting() + "&page=" + page));
    }

    private static Tab tab(String list, boolean waiting, Claims.Filter filter, Texts texts) {
        String label = texts.get(waiting ? "claim.desk.tab.waiting" : "claim.desk.tab.all");
        return new Tab(label, "", list + "?waiting=" + waiting, filter.waiting() == waiting);
    }

    private ClaimIndex.Row row(Claim claim, String list, Texts texts) {
        return new ClaimIndex.Row(
                list + "/" + claim.id(),
                texts.term(claim.goods().name()),
                claim.goods().orderNumber(),
                Shown.minute(claim.clock().openedAt()),
                words.bad(claim, texts),
                Shown.price(claim.proposed()),
                words.state(claim, texts),
                words.timeLeft(claim, texts));
    }

    ClaimFile file(Claim claim, Refused refused, Person person, Texts texts) {
        String list = ClaimPages.address(person);
        return new ClaimFile(
                new ClaimFile.Head(
                        list,
                        list + "/" + claim.id(),
                        texts.term(claim.goods().name()),
                        words.state(claim, texts),
                        words.timeLeft(claim, texts),
                        words.sentence(claim, texts)),
                facts(claim, texts),
                claim.photos().stream()
                        .map(photo -> "/api/v1/claims/" + claim.id() + "/photos/" + photo)
                        .toList(),
                claim.waitsFor(person, clock.instant()) ? judging(claim, refused, person, texts) : null);
    }

    private List<Fact> facts(Claim claim, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("claim.fact.order"), claim.goods().orderNumber()));
        facts.addAll(words.facts(claim, texts));
        return facts;
    }

    private static @Nullable Judging judging(Claim claim, Refused refused, Person person, Texts texts) {
        int bad = claim.loss().bad();
        return new Judging(
                refused.orElse("grant", FormState.of(Map.of("bad", String.valueOf(bad)))),
                refused.orElse("refuse", FormState.of(Map.of())),
                bad,
                Shown.price(claim.proposed()),
                texts.get("claim.judge.refuse.hint." + side(person)));
    }

    private static String side(Person person) {
        return person.role() == Role.SUPPLIER ? "supplier" : "staff";
    }
}
