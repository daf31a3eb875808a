package org.luyumarket.procurement.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/**
 * One wording of a contract, from 1, and who signed it. {@code reason} says why it replaces the one before it; {@code sha256} is
 * the hash of its paper.
 */
public record Revision(
        int number,
        Terms terms,
        List<Line> lines,
        List<Planned> plan,
        String reason,
        Instant drawnAt,
        String sha256,
        List<Signature> signatures) {

    public Revision {
        lines = List.copyOf(lines);
        plan = List.copyOf(plan);
        signatures = List.copyOf(signatures);
    }

    /** So many of a product at a price that includes tax. */
    public record Line(
            int number,
            String sku,
            String name,
            DivisionCode county,
            String category,
            int quantity,
            Money unitPrice,
            Weight unitWeight) {

        public Money amount() {
            return unitPrice.multipliedBy(quantity);
        }

        public Weight weight() {
            return unitWeight.times(quantity);
        }

        /** The same product, so many of it. */
        public Line of(int other) {
            return new Line(number, sku, name, county, category, other, unitPrice, unitWeight);
        }
    }

    /** So many of a product, to be brought to a site on a day. */
    public record Planned(
            LocalDate day, String site, DivisionCode division, String address, String sku, int quantity) {}

    /** Who signed for which side. */
    public record Signature(Side side, UUID personId, String person, Instant at) {}

    public Money amount() {
        return lines.stream().map(Line::amount).reduce(Cny.zero(), Money::plus);
    }

    public Optional<Signature> signature(Side side) {
        return signatures.stream().filter(given -> given.side() == side).findFirst();
    }

    public boolean isSignedBy(Side side) {
        return signature(side).isPresent();
    }

    public boolean isSignedByBoth() {
        return isSignedBy(Side.BUYER) && isSignedBy(Side.SUPPLIER);
    }

    int quantityOf(String sku) {
        return lines.stream()
                .filter(line -> line.sku().equals(sku))
                .mapToInt(Line::quantity)
                .sum();
    }
}
