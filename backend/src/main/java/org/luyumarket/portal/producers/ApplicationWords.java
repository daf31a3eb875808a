package org.luyumarket.portal.producers;

import org.luyumarket.admission.SupplierApplication;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Tone;

/** Says where an application stands. */
final class ApplicationWords {

    private ApplicationWords() {}

    static Badge state(SupplierApplication application, Texts texts) {
        return new Badge(
                texts.get("application.state." + application.status()),
                switch (application.status()) {
                    case SUBMITTED, RECOMMENDED -> Tone.WAIT;
                    case ADMITTED -> Tone.GOOD;
                    case REFUSED -> Tone.BAD;
                });
    }

    static String sentence(SupplierApplication application, Texts texts) {
        return texts.get("application.sentence." + application.status());
    }

    static String decided(SupplierApplication.Step step, Texts texts) {
        return texts.get("application.step." + step.status());
    }
}
