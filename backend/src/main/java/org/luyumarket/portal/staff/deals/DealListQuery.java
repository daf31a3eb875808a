package org.luyumarket.portal.staff.deals;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.DealFilter;
import org.luyumarket.channel.DealStatus;
import org.luyumarket.ledger.Channel;
import org.luyumarket.platform.DivisionCode;
import org.springframework.web.util.UriComponentsBuilder;

/** Which deals are looked at, as it stands in the address; what cannot be read does not limit. */
record DealListQuery(
        @Nullable String status,
        @Nullable String county,
        @Nullable String channel,
        @Nullable String from,
        @Nullable String to,
        @Nullable String q,
        @Nullable String importId,
        @Nullable Boolean undecided) {

    DealFilter filter() {
        return new DealFilter(
                state().orElse(null),
                some(county)
                        .filter(DivisionCode::isWellFormed)
                        .map(DivisionCode::new)
                        .orElse(null),
                named(channelName(), Channel.class).orElse(null),
                null,
                day(from),
                day(to),
                words().isEmpty() ? null : words(),
                id(),
                isUndecided());
    }

    Optional<DealStatus> state() {
        return named(given(status), DealStatus.class);
    }

    boolean isUndecided() {
        return Boolean.TRUE.equals(undecided);
    }

    String channelName() {
        return given(channel);
    }

    String words() {
        return given(q);
    }

    String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    String tab(String state) {
        return address(state, false).toUriString();
    }

    String undecidedTab() {
        return address("", true).toUriString();
    }

    String page(int page) {
        return address(given(status), isUndecided())
                .queryParam("page", page)
                .encode()
                .toUriString();
    }

    private UriComponentsBuilder address(String state, boolean undecidedOnly) {
        return UriComponentsBuilder.fromPath("/staff/deals")
                .queryParamIfPresent("status", some(state))
                .queryParamIfPresent("county", some(county))
                .queryParamIfPresent("channel", some(channel))
                .queryParamIfPresent("from", some(from))
                .queryParamIfPresent("to", some(to))
                .queryParamIfPresent("q", some(q))
                .queryParamIfPresent("importId", some(importId))
                .queryParamIfPresent("undecided", Optional.of(undecidedOnly).filter(only -> only))
                .encode();
    }

    private static Optional<String> some(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(given -> !given.isEmpty());
    }

    private static <E extends Enum<E>> Optional<E> named(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return some(text).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private @Nullable UUID id() {
        try {
            return some(importId).map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
