package org.luyumarket.portal.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.luyumarket.payout.BankAccount;
import org.luyumarket.payout.BankAccount.Status;
import org.luyumarket.payout.Booking;
import org.luyumarket.payout.Payout;
import org.luyumarket.payout.Period;
import org.luyumarket.payout.Statement;
import org.luyumarket.portal.Pages;
import org.luyumarket.portal.PayoutWords;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.SettlementPage;
import org.luyumarket.storefront.desk.Tab;
import org.luyumarket.storefront.desk.Tone;

/** Lays a statement out. */
record SettlementSheets(LocalDate today, Texts texts) {

    private static final int MONTHS = 6;

    SettlementPage page(Statement statement, List<BankAccount> accounts, FormState form) {
        String address = address(statement.period());
        return new SettlementPage(
                texts.get("payout.lead", Shown.minute(statement.bookedUntil())),
                periods(statement.period()),
                PayoutWords.sums(statement.sums(), texts),
                new Fact(
                        texts.get("payout.sum.net"),
                        Shown.price(statement.sums().net())),
                statement.bookings().items().stream().map(SettlementSheets::row).toList(),
                Pages.paging(statement.bookings(), texts, page -> address + "&page=" + page),
                statement.payouts().stream().map(this::payout).toList(),
                new SettlementPage.Account(accounts.stream().map(this::known).toList(), form));
    }

    private static String address(Period period) {
        return SettlementPages.ADDRESS + "?period=" + period.code();
    }

    private SettlementPage.Periods periods(Period shown) {
        Period month = shown.month();
        List<Tab> months = Stream.iterate(today, day -> day.minusMonths(1))
                .limit(MONTHS)
                .map(Period::monthOf)
                .map(known -> tab(known.code(), known, known.equals(month)))
                .toList();
        List<Tab> halves = Stream.concat(Stream.of(month), month.halves().stream())
                .map(known -> tab(half(known), known, known.equals(shown)))
                .toList();
        return new SettlementPage.Periods(
                shown.code(), texts.get("payout.days", shown.from(), shown.lastDay()), months, halves);
    }

    private String half(Period period) {
        String half = period.code().equals(period.month().code())
                ? "whole"
                : period.code().substring(period.month().code().length() + 1);
        return texts.get("payout.period." + half);
    }

    private static Tab tab(String label, Period period, boolean current) {
        return new Tab(label, "", address(period), current);
    }

    private static SettlementPage.Row row(Booking booking) {
        return new SettlementPage.Row(
                Shown.minute(booking.at()),
                booking.orderNumber(),
                "/supply/orders/" + booking.orderNumber(),
                Shown.price(booking.sums().received()),
                Shown.price(booking.sums().back()),
                Shown.price(booking.sums().net()));
    }

    private SettlementPage.Payout payout(Payout payout) {
        return new SettlementPage.Payout(
                payout.until().minusDays(1).toString(),
                PayoutWords.parts(payout, texts),
                Shown.price(payout.amount()),
                PayoutWords.state(payout.status(), texts),
                PayoutWords.to(payout),
                PayoutWords.note(payout, texts));
    }

    private SettlementPage.Known known(BankAccount account) {
        return new SettlementPage.Known(
                account.details().payee(),
                account.details().bank() + " …" + account.details().ending(),
                state(account.status()),
                account.reason().isEmpty() ? null : account.reason());
    }

    private Badge state(Status status) {
        return new Badge(
                texts.get("payout.account.state." + status),
                switch (status) {
                    case APPROVED -> Tone.GOOD;
                    case FILED -> Tone.WAIT;
                    case REFUSED -> Tone.BAD;
                    case REPLACED -> Tone.PLAIN;
                });
    }
}
