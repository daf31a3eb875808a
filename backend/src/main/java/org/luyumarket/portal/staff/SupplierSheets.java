package org.luyumarket.portal.staff;

import java.util.Arrays;
import java.util.List;
import org.luyumarket.portal.Places;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.SuppliersPage;
import org.luyumarket.storefront.desk.Tab;
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.supplier.Certificate;
import org.luyumarket.supplier.Supplier;
import org.springframework.stereotype.Component;

/** Lays out suppliers with a warning before a certificate ends: what is sold after that does not count. */
@Component
class SupplierSheets {

    private static final int ALARM_DAYS = 30;

    SuppliersPage page(List<Standing> standings, Validity wanted, Texts texts) {
        return new SuppliersPage(
                Arrays.stream(Validity.values())
                        .map(validity -> tab(validity, standings, wanted, texts))
                        .toList(),
                standings.stream()
                        .filter(standing -> standing.isIn(wanted))
                        .map(standing -> row(standing, texts))
                        .toList());
    }

    private static Tab tab(Validity validity, List<Standing> standings, Validity wanted, Texts texts) {
        long count =
                standings.stream().filter(standing -> standing.isIn(validity)).count();
        return new Tab(
                texts.get("desk.suppliers.tab." + validity.code()),
                Shown.count(count),
                validity.address(),
                validity == wanted);
    }

    private SuppliersPage.Row row(Standing standing, Texts texts) {
        Supplier supplier = standing.supplier();
        return new SuppliersPage.Row(
                supplier.name(),
                Places.name(supplier.county(), texts),
                texts.term(supplier.kind()),
                supplier.creditCode(),
                Shown.count(supplier.households()),
                Shown.count(supplier.persons()),
                certificate(standing, texts),
                supplier.demo());
    }

    private static SuppliersPage.Certificate certificate(Standing standing, Texts texts) {
        Certificate certificate = standing.certificate();
        return certificate == null
                ? new SuppliersPage.Certificate("—", "", state(standing, texts))
                : new SuppliersPage.Certificate(
                        certificate.number(),
                        texts.get("desk.certificate.period", certificate.validFrom(), certificate.validTo()),
                        state(standing, texts));
    }

    private static Badge state(Standing standing, Texts texts) {
        if (standing.certificate() == null) {
            return new Badge(texts.get("desk.certificate.none"), Tone.BAD);
        }
        if (!standing.isGood()) {
            return new Badge(texts.get("desk.certificate.expired"), Tone.BAD);
        }
        if (!standing.isEndingSoon()) {
            return new Badge(texts.get("desk.certificate.valid"), Tone.GOOD);
        }
        return new Badge(
                texts.get("desk.certificate.days", standing.daysLeft()),
                standing.daysLeft() <= ALARM_DAYS ? Tone.BAD : Tone.WAIT);
    }
}
