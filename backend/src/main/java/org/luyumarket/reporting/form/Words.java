package org.luyumarket.reporting.form;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Mode;
import org.luyumarket.ledger.SaleFact;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.PlaceNames;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Form;
import org.springframework.context.MessageSource;

/** The words of reports in one language, each looked up once: a long report says the same a million times. */
public final class Words {

    private final MessageSource messages;
    private final Divisions divisions;
    private final Locale language;
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<List<String>, String> lists = new ConcurrentHashMap<>();
    private final Map<List<String>, String> reasons = new ConcurrentHashMap<>();
    private final Map<DivisionCode, String> cities = new ConcurrentHashMap<>();

    Words(MessageSource messages, Divisions divisions, Locale language) {
        this.messages = messages;
        this.divisions = divisions;
        this.language = language;
    }

    public Locale language() {
        return language;
    }

    public String get(String key, Object... values) {
        return values.length == 0
                ? texts.computeIfAbsent(key, any -> messages.getMessage("report." + any, null, language))
                : messages.getMessage("report." + key, values, language);
    }

    public String title(Form form) {
        return get("form." + form);
    }

    public String period(YearMonth from, YearMonth to) {
        return from.equals(to)
                ? get("period.month", text(from.getYear()), text(from.getMonthValue()))
                : get(
                        "period.months",
                        text(from.getYear()),
                        text(from.getMonthValue()),
                        text(to.getYear()),
                        text(to.getMonthValue()));
    }

    /** A number as it is, without the separators of a language. */
    static String text(int number) {
        return Integer.toString(number);
    }

    Column column(String key, Column.Kind kind, int width, boolean adds) {
        return new Column(key, get("column." + key), kind, width, adds);
    }

    String channel(Channel channel) {
        return known("ledger.channel." + channel, channel.name());
    }

    String mode(Mode mode) {
        return known("ledger.mode." + mode, mode.name());
    }

    /** Tags beside the known campaigns are what somebody called them. */
    String campaign(String tag) {
        return known("ledger.campaign." + tag, tag);
    }

    String kind(SaleFact.Kind kind) {
        return get("kind." + kind);
    }

    String campaigns(List<String> tags) {
        return lists.computeIfAbsent(
                tags, any -> any.stream().map(this::campaign).collect(Collectors.joining(get("comma"))));
    }

    /** That it does not count, and why. */
    String notCounted(List<String> codes) {
        return reasons.computeIfAbsent(codes, any -> get("remark.notCounted", reasons(any)));
    }

    private String reasons(List<String> codes) {
        return codes.stream()
                .map(code -> known("ledger.reason." + code, code))
                .collect(Collectors.joining(get("comma")));
    }

    private String known(String key, String otherwise) {
        return texts.computeIfAbsent(
                key, any -> Objects.requireNonNullElse(messages.getMessage(any, null, otherwise, language), otherwise));
    }

    public String place(DivisionCode code) {
        return PlaceNames.of(code, language);
    }

    public String fullName(DivisionCode code) {
        return divisions.fullName(code, language);
    }

    /** Province and city of a place; empty where nobody knows it. */
    String city(@Nullable DivisionCode code) {
        return code == null ? "" : cities.computeIfAbsent(code, any -> fullName(any.city()));
    }
}
