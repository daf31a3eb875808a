package org.luyumarket.ledger.web;

import org.luyumarket.ledger.RuleEffect;
import org.luyumarket.platform.DivisionCode;

/** How a rule would change one county's figures. */
record EffectView(DivisionCode county, long entries, SumsView gained, SumsView lost) {

    static EffectView of(RuleEffect effect) {
        return new EffectView(
                effect.county(), effect.entries(), SumsView.of(effect.gained()), SumsView.of(effect.lost()));
    }
}
