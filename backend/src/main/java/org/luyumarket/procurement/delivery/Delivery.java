package org.luyumarket.procurement.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.contract.Contract.Parties;
import org.luyumarket.procurement.contract.Contract.Step;

/**
 * What was called off from a contract for one site on one day, how it was sent, and what was found there. Where the contract is paid
 * first, it {@code awaitsPayment} until that is done.
 */
public record Delivery(
        UUID id,
        String number,
        Source source,
        Destination destination,
        DeliveryStatus status,
        List<DeliveryLine> lines,
        @Nullable Consignment consignment,
        @Nullable Acceptance acceptance,
        List<Step> steps,
        boolean awaitsPayment,
        long version) {

    public Delivery {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }

    /** The contract it belongs to and that one's requisition; {@code replaces} is the delivery whose missing boxes it brings. */
    public record Source(
            UUID contract,
            String contractNumber,
            UUID requisition,
            Parties parties,
            @Nullable UUID replaces) {

        Source replacing(UUID delivery) {
            return new Source(contract, contractNumber, requisition, parties, delivery);
        }
    }

    /** Where it goes, and the day it is due there. */
    public record Destination(LocalDate day, String site, DivisionCode division, String address) {

        Destination on(LocalDate other) {
            return new Destination(other, site, division, address);
        }
    }

    /** What is owed for it: the sum of what was accepted of its lines. */
    public Money acceptedAmount() {
        return lines.stream().map(line -> line.accepted().amount()).reduce(Cny.zero(), Money::plus);
    }

    public Weight acceptedWeight() {
        return lines.stream().map(line -> line.accepted().weight()).reduce(Weight.ZERO, Weight::plus);
    }

    /** The day it was accepted, in the market's zone. */
    public Optional<LocalDate> acceptedOn() {
        return Optional.ofNullable(acceptance).map(Acceptance::day);
    }

    /** Days past the day it was due: until it was accepted, else until today; never negative. */
    public long daysLate(LocalDate today) {
        LocalDate end = acceptedOn().orElse(today);
        return status == DeliveryStatus.CANCELLED ? 0 : Math.max(0, ChronoUnit.DAYS.between(destination.day(), end));
    }

    /** Boxes that are neither accepted, nor to be redelivered, nor struck off. */
    public int missing() {
        return lines.stream().mapToInt(DeliveryLine::missing).sum();
    }

    void mustBecome(DeliveryStatus next, long seen) {
        if (seen != version || !status.canBecome(next)) {
            throw moved();
        }
    }

    /** Goods of a contract that is paid first stay where they are until it is paid. */
    void mustBePaid() {
        if (awaitsPayment) {
            throw new NotPaidYet(number, source.contractNumber());
        }
    }

    /** Whether something is missing that nobody has decided of. */
    void mustBeShort(long seen) {
        if (seen != version || status != DeliveryStatus.SHORT) {
            throw moved();
        }
    }

    /** Says who was faster. */
    DeliveryHasMoved moved() {
        return new DeliveryHasMoved(number, steps.get(steps.size() - 1).person());
    }

    /** How many of each product somebody sends; a product they do not name goes as it was called off. */
    List<DeliveryLine> sentAs(Dispatch dispatch) {
        return lines.stream()
                .map(line -> line.sent(
                        dispatch.boxes().getOrDefault(line.sku(), line.called().quantity())))
                .toList();
    }

    /** What was found at the site, by whom, and who handed it over. */
    public record Acceptance(
            UUID personId, String receiver, String carrier, String note, Instant at, List<PhotoOnFile> photos) {

        public Acceptance {
            photos = List.copyOf(photos);
        }

        Acceptance with(List<PhotoOnFile> taken) {
            return new Acceptance(personId, receiver, carrier, note, at, taken);
        }

        public LocalDate day() {
            return LocalDate.ofInstant(at, ChinaTime.ZONE);
        }
    }

    /** A photo that was taken at the site. */
    public record PhotoOnFile(UUID id, String type, String addedBy, Instant addedAt) {}

    /** By what it was sent, with whom, under which number (of the parcel, or the lorry's plate). */
    public record Consignment(Means means, String carrier, String number, Instant at) {}
}
