package org.luyumarket.portal.buyer;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Cny;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Shown;
import org.luyumarket.procurement.share.Canteen;
import org.luyumarket.procurement.share.Filing;
import org.luyumarket.procurement.share.ReservedShare;
import org.luyumarket.procurement.share.Shares.Version;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.SharePage;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;

/** Reads and fills the form in which a share is filed. Ratios are typed in percent. */
final class ShareForms {

    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");

    private ShareForms() {}

    static Version filing(FormInput input) {
        Filing filing = new Filing(
                canteen(input.text("canteen")),
                input.optionalMoney("canteenTotal").orElse(Cny.zero()),
                basisPoints(input, "ratio"),
                input.optionalMoney("unionTotal").orElse(Cny.zero()),
                basisPoints(input, "unionRatio"),
                input.text("note"));
        Version version = new Version(input.optionalNumber("version").orElse(0), filing);
        input.refuseIfAny();
        return version;
    }

    private static Canteen canteen(String name) {
        return Arrays.stream(Canteen.values())
                .filter(canteen -> canteen.name().equals(name))
                .findFirst()
                .orElse(Canteen.NONE);
    }

    private static int basisPoints(FormInput input, String field) {
        if (input.isBlank(field)) {
            return 0;
        }
        if (!PERCENT.matcher(input.text(field)).matches()) {
            input.error(field, "typed-percent");
            return 0;
        }
        return new BigDecimal(input.text(field)).movePointRight(2).intValueExact();
    }

    static SharePage.Filing form(ReservedShare share, @Nullable FormState refused, Texts texts) {
        FormState form = refused == null ? filledIn(share) : refused;
        return new SharePage.Filing(
                Integer.toString(share.year()),
                form,
                canteens(form.value("canteen"), texts),
                texts.get("share.ratio.least", Shown.percent(share.rule().leastRatio())),
                texts.get("share.ratio.least", Shown.percent(share.rule().leastUnionRatio())));
    }

    private static FormState filledIn(ReservedShare share) {
        Filing filing = share.filing();
        Map<String, String> values = new HashMap<>();
        values.put("version", Long.toString(share.version()));
        values.put("canteen", share.isFiled() ? filing.canteen().name() : Canteen.OWN.name());
        values.put("canteenTotal", amount(filing.canteenTotal()));
        values.put("ratio", percent(filing.ratio()));
        values.put("unionTotal", amount(filing.unionTotal()));
        values.put("unionRatio", percent(filing.unionRatio()));
        values.put("note", filing.note());
        return FormState.of(values);
    }

    private static String amount(Money money) {
        return money.isZero() ? "" : Shown.amount(money);
    }

    private static String percent(int basisPoints) {
        return basisPoints == 0 ? "" : BigDecimal.valueOf(basisPoints, 2).toPlainString();
    }

    private static List<Option> canteens(String chosen, Texts texts) {
        return Arrays.stream(Canteen.values())
                .map(canteen -> new Option(
                        canteen.name(),
                        texts.get("share.canteen." + canteen),
                        canteen.name().equals(chosen)))
                .toList();
    }
}
