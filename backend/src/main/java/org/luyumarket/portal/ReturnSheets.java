package org.luyumarket.portal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Page;
import org.luyumarket.returns.GoodsReturn;
import org.luyumarket.returns.ReturnStatus;
import org.luyumarket.returns.Returns;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.DeedForm;
import org.luyumarket.storefront.desk.DeedForm.Weight;
import org.luyumarket.storefront.desk.Matter;
import org.luyumarket.storefront.desk.MatterIndex;
import org.springframework.stereotype.Component;

/** Lays returns out for those who decide about them. */
@Component
class ReturnSheets {

    private final ReturnWords words;
    private final MatterWords matters;
    private final Clock clock;

    ReturnSheets(ReturnWords words, MatterWords matters, Clock clock) {
        this.words = words;
        this.matters = matters;
        this.clock = clock;
    }

    MatterIndex index(Page<GoodsReturn> found, Returns.Filter filter, Person person, Texts texts) {
        String list = ReturnPages.address(person);
        String side = person.role() == Role.SUPPLIER ? "supplier" : "staff";
        return new MatterIndex(
                new MatterIndex.Words(
                        texts.get("return.title"),
                        texts.get("return.desk.lead." + side),
                        texts.get("return.desk.none")),
                List.of(),
                MatterWords.tabs(list, filter.waiting(), texts),
                found.items().stream().map(known -> row(known, list, texts)).toList(),
                Pages.paging(found, texts, page -> list + "?waiting=" + filter.waiting() + "&page=" + page));
    }

    private MatterIndex.Row row(GoodsReturn known, String list, Texts texts) {
        return new MatterIndex.Row(
                list + "/" + known.id(),
                texts.term(known.goods().name()),
                known.goods().orderNumber(),
                Shown.minute(known.askedAt()),
                words.quantity(known, texts) + " · " + Shown.price(known.goods().worth()),
                words.state(known, texts),
                matters.timeLeft(known.answerBy(), texts));
    }

    Matter file(GoodsReturn known, Refused refused, Person person, Texts texts) {
        String list = ReturnPages.address(person);
        return new Matter(
                words.head(known, new Matter.Back(list, texts.get("return.back.desk")), texts),
                words.facts(known, texts),
                List.of(),
                known.waitsFor(person, clock.instant())
                        ? deeds(known, new DeedForms("return", part -> list + "/" + known.id() + part, refused, texts))
                        : List.of());
    }

    private static List<DeedForm> deeds(GoodsReturn known, DeedForms forms) {
        List<DeedForm> deeds = new ArrayList<>();
        deeds.add(
                known.status() == ReturnStatus.ASKED
                        ? forms.of("accept", Weight.MAIN, forms.area("accept", "address"))
                        : forms.of("refund", Weight.MAIN, Map.of("sellable", "0"), forms.line("refund", "sellable")));
        if (known.status() != ReturnStatus.REFUSED) {
            deeds.add(forms.of("refuse", Weight.REFUSING, forms.area("refuse", "reason")));
        }
        return deeds;
    }
}
