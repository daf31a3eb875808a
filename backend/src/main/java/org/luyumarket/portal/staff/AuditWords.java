package org.luyumarket.portal.staff;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.plan.Metric;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;

/**
 * The audit trail in the reader's words. Of a detail, what is of a fixed set is put into them: amounts, counts, states and kinds; what
 * people wrote stays as they wrote it, and so does what is of no known shape.
 */
record AuditWords(Texts texts) {

    private static final Pattern AMOUNT = Pattern.compile("CNY (-?\\d+\\.\\d{2})|(-?\\d+\\.\\d{2}) CNY");
    private static final Pattern COUNT =
            Pattern.compile("(?<![\\w-])(-?\\d+) (boxes|deals|offers|units|links|lines)(?=,|$)");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]+(?:_[A-Z]+)*\\b");
    private static final Pattern FIELD = Pattern.compile("(^|; )(name|price|tiers|season|presaleAllowed|published) ");
    private static final Pattern TRUTH = Pattern.compile("\\b(true|false)\\b");
    private static final Pattern GOAL = Pattern.compile("(?<=, )(MONEY|WEIGHT|ORDERS|HOUSEHOLDS) (\\d+)(?=, )");
    private static final Pattern PRICE = Pattern.compile("Price\\[sku=([^,]+), price=CNY ([\\d.]+)]");
    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern PRESALE =
            Pattern.compile("(\\d+) g, " + DAY + " - " + DAY + ", ships " + DAY + " - " + DAY);
    private static final Pattern CAMPAIGN =
            Pattern.compile("(.+), " + DAY + " - " + DAY + ", CNY ([\\d.]+) of (.+), \\[(.*)]");
    private static final Pattern COUPON = Pattern.compile("(\\w+): CNY ([\\d.]+) off CNY ([\\d.]+), CNY ([\\d.]+)");

    String verb(String verb) {
        return texts.find("desk.audit." + verb).orElse(verb);
    }

    String detail(AuditedAction action) {
        String detail = action.detail();
        return switch (action.verb()) {
            case "lot.received",
                    "stock.corrected",
                    "stock.restocked",
                    "deal-file.imported",
                    "deal-file.confirmed",
                    "offers.saved",
                    "offers.undone",
                    "unit-file.listed",
                    "unit-file.links-given",
                    "statement.imported" -> counts(detail);
            case "product.added",
                    "order.refund-requested",
                    "gift.cap-set",
                    "payout.approved",
                    "payout.list-read",
                    "payout.paid",
                    "payout.bounced" -> amounts(detail);
            case "product.changed" -> amounts(fields(detail));
            case "person.opened" -> codes(detail, "desk.audit.role.");
            case "credential.filed", "credential.approved", "credential.refused", "credential.withdrawn" ->
                codes(detail, "credential.kind.");
            case "complaint.closed" -> codes(detail, "complaint.choice.");
            case "work.added", "work.changed" -> codes(detail, "desk.work.state.");
            case "rule.drafted", "rule.in-force" -> codes(detail, "desk.audit.requirement.");
            case "target.added", "target.changed" -> replaced(GOAL, detail, this::goal);
            case "presale.planned", "presale.ended" -> replaced(PRESALE, detail, this::presale);
            case "campaign.planned" -> replaced(CAMPAIGN, detail, this::campaign);
            case "coupon.issued" -> replaced(COUPON, detail, this::coupon);
            default -> detail;
        };
    }

    private String counts(String detail) {
        return replaced(COUNT, detail, found -> texts.get("desk.audit.count." + found.group(2), found.group(1)));
    }

    private static String amounts(String detail) {
        return replaced(AMOUNT, detail, found -> "¥" + (found.group(1) == null ? found.group(2) : found.group(1)));
    }

    private String fields(String detail) {
        String named = replaced(
                FIELD, detail, found -> found.group(1) + texts.get("desk.audit.field." + found.group(2)) + " ");
        return replaced(TRUTH, named, found -> texts.get("desk.audit." + found.group()))
                .replace(" -> ", " → ");
    }

    private String codes(String detail, String keys) {
        return replaced(CODE, detail, found -> texts.find(keys + found.group()).orElse(found.group()));
    }

    private String goal(MatchResult found) {
        Metric metric = Metric.valueOf(found.group(1));
        return texts.get("desk.targets.metric." + metric) + " "
                + TargetCards.amount(metric, Long.parseLong(found.group(2)), texts);
    }

    private String presale(MatchResult found) {
        String tonnes = Shown.tonnes(Long.parseLong(found.group(1)));
        return texts.get("desk.audit.presale", tonnes, found.group(2), found.group(3), found.group(4), found.group(5));
    }

    private String campaign(MatchResult found) {
        String prices = PRICE.matcher(found.group(6)).replaceAll("$1 ¥$2");
        return texts.get(
                "desk.audit.campaign",
                found.group(1),
                found.group(2),
                found.group(3),
                found.group(4),
                found.group(5),
                prices);
    }

    private String coupon(MatchResult found) {
        return texts.get("desk.audit.coupon", found.group(1), found.group(2), found.group(3), found.group(4));
    }

    private static String replaced(Pattern pattern, String detail, Function<MatchResult, String> words) {
        return pattern.matcher(detail).replaceAll(found -> Matcher.quoteReplacement(words.apply(found)));
    }
}
