package org.luyumarket.procurement.gift;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.joda.money.Money;
import org.luyumarket.procurement.gift.ParcelRepository.Fresh;
import org.luyumarket.procurement.requisition.Requisition;

/** The lines of a requisition by product: what its parcels cost and who sends them. */
record Lines(Map<String, Requisition.Line> bySku) {

    Lines {
        bySku = Map.copyOf(bySku);
    }

    static Lines of(Requisition requisition) {
        return new Lines(requisition.lines().stream().collect(toMap(Requisition.Line::sku, Function.identity())));
    }

    Map<String, Money> prices() {
        return bySku.values().stream().collect(toMap(Requisition.Line::sku, Requisition.Line::unitPrice));
    }

    Map<String, Long> boxes() {
        return bySku.values().stream().collect(toMap(Requisition.Line::sku, line -> (long) line.quantity()));
    }

    Money cost(GiftRow row) {
        return line(row).unitPrice().multipliedBy(row.quantity());
    }

    Fresh parcel(UUID id, GiftRow row) {
        Requisition.Line line = line(row);
        return new Fresh(id, row, line.name(), line.supplierId(), line.unitPrice());
    }

    private Requisition.Line line(GiftRow row) {
        Requisition.Line line = bySku.get(row.sku());
        if (line == null) {
            throw new IllegalStateException("a requisition without " + row.sku());
        }
        return line;
    }
}
