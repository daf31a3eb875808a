package org.luyumarket.reporting.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.SaleFact;
import org.luyumarket.ledger.SaleFact.Kind;
import org.luyumarket.ledger.SaleFact.Source;
import org.luyumarket.platform.DivisionCode;

/** Entries that stand in one row, added up. */
final class Group {

    private static final Set<String> UNCERTIFIED = Set.of("no-certificate", "certificate-not-valid");

    private final LedgerEntry newest;
    private final Map<String, Long> ordersToShandong = new HashMap<>();
    private final Set<String> contracts = new TreeSet<>();
    private long fen;
    private long grams;
    private long countedFen;
    private long countedGrams;
    private long certifiedFen;
    private long shandongFen;
    private long shandongFreight;
    private long sales;
    private int households;
    private int persons;

    Group(LedgerEntry newest) {
        this.newest = newest;
    }

    void add(LedgerEntry entry) {
        SaleFact fact = entry.fact();
        fen = Math.addExact(fen, entry.fen());
        grams = Math.addExact(grams, entry.grams());
        countedFen += entry.verdict().counted() ? entry.fen() : 0;
        countedGrams += entry.verdict().counted() ? entry.grams() : 0;
        certifiedFen += certifiedFen(entry);
        sales += fact.kind() == Kind.SALE ? 1 : 0;
        households = Math.max(households, fact.producer().households());
        persons = Math.max(persons, fact.producer().persons());
        String contract = fact.evidence().contract();
        if (contract != null) {
            contracts.add(contract);
        }
        if (isOrderToShandong(fact)) {
            addOrder(entry);
        }
    }

    private void addOrder(LedgerEntry entry) {
        ordersToShandong.merge(entry.fact().evidence().reference(), entry.fen(), Math::addExact);
        shandongFen += entry.fen();
        shandongFreight += entry.freightFen();
    }

    private static boolean isOrderToShandong(SaleFact fact) {
        DivisionCode shipTo = fact.destination().shipTo();
        return fact.evidence().source() == Source.ORDER && shipTo != null && shipTo.isInShandong();
    }

    /** A refund follows its sale in this too, so it is read from the verdict and not from the refund's own day. */
    static long certifiedFen(LedgerEntry entry) {
        boolean certified = entry.fact().producer().certificate() != null
                && entry.verdict().reasons().stream().noneMatch(UNCERTIFIED::contains);
        return certified ? entry.fen() : 0;
    }

    /** What all of them have in common can be read from it. */
    LedgerEntry newest() {
        return newest;
    }

    SaleFact fact() {
        return newest.fact();
    }

    long fen() {
        return fen;
    }

    long grams() {
        return grams;
    }

    long countedFen() {
        return countedFen;
    }

    long countedGrams() {
        return countedGrams;
    }

    long certifiedFen() {
        return certifiedFen;
    }

    long sales() {
        return sales;
    }

    int households() {
        return households;
    }

    int persons() {
        return persons;
    }

    String contracts() {
        return String.join(" ", contracts);
    }

    int contractCount() {
        return contracts.size();
    }

    /** Orders sent into Shandong of which something was kept. */
    long ordersToShandong() {
        return ordersToShandong.values().stream().filter(kept -> kept > 0).count();
    }

    long shandongFen() {
        return shandongFen;
    }

    long shandongFreight() {
        return shandongFreight;
    }
}
