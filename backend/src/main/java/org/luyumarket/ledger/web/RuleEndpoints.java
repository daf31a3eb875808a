package org.luyumarket.ledger.web;

import org.luyumarket.identity.Person;
import org.luyumarket.ledger.CountingRules;
import org.luyumarket.ledger.RuleEffect;
import org.luyumarket.platform.Page;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The versions of the counting rule: everybody who reads the ledger reads them, the city writes them. */
@RestController
@RequestMapping("/api/v1/ledger/rules")
class RuleEndpoints {

    private final CountingRules rules;

    RuleEndpoints(CountingRules rules) {
        this.rules = rules;
    }

    @GetMapping
    Mono<Page<RuleView>> all() {
        return onePage(rules.all().map(RuleView::of));
    }

    /** Drafts the next version; it judges nothing until it is put in force. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<RuleView> draft(@RequestBody RuleBody body, @AuthenticationPrincipal Person by) {
        return rules.draft(body.draft(), by).map(RuleView::of);
    }

    /** What a draft would change in open months, by county. */
    @GetMapping("/{version}/effect")
    Mono<Page<EffectView>> effect(@PathVariable int version, @AuthenticationPrincipal Person viewer) {
        Flux<RuleEffect> seen = rules.preview(version).filter(effect -> viewer.seesCounty(effect.county()));
        return onePage(seen.map(EffectView::of));
    }

    /** Judges the entries of open months by it, from its first day on, and all later ones. */
    @PutMapping("/{version}/in-force")
    Mono<RuleView> putInForce(@PathVariable int version, @AuthenticationPrincipal Person by) {
        return rules.putInForce(version, by).map(RuleView::of);
    }

    private static <T> Mono<Page<T>> onePage(Flux<T> items) {
        return items.collectList().map(all -> new Page<>(all, all.size(), 1, Page.MAX_SIZE));
    }
}
