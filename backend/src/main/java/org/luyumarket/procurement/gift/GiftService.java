package org.luyumarket.procurement.gift;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.procurement.budget.Budget;
import org.luyumarket.procurement.budget.Budgets;
import org.luyumarket.procurement.gift.GiftList.Annex;
import org.luyumarket.procurement.gift.GiftList.Sums;
import org.luyumarket.procurement.gift.GiftLists.Intent;
import org.luyumarket.procurement.gift.ParcelRepository.Fresh;
import org.luyumarket.procurement.institution.Seat;
import org.luyumarket.procurement.requisition.Drop;
import org.luyumarket.procurement.requisition.Requisition;
import org.luyumarket.procurement.requisition.RequisitionDraft;
import org.luyumarket.procurement.requisition.RequisitionDraft.Want;
import org.luyumarket.procurement.requisition.Requisitions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Makes a requisition out of a list, which stays its annex. */
@Service
class GiftService {

    private static final String SITE = "按名单寄到个人（%d 件包裹）";
    private static final String ADDRESS = "收件人见慰问品名单";

    private final GiftListRepository lists;
    private final ParcelRepository parcels;
    private final Allowances allowances;
    private final Requisitions requisitions;
    private final Budgets budgets;
    private final Catalog catalog;
    private final Ids ids;
    private final Clock clock;

    GiftService(
            GiftListRepository lists,
            ParcelRepository parcels,
            Allowances allowances,
            Requisitions requisitions,
            Budgets budgets,
            Catalog catalog,
            Ids ids,
            Clock clock) {
        this.lists = lists;
        this.parcels = parcels;
        this.allowances = allowances;
        this.requisitions = requisitions;
        this.budgets = budgets;
        this.catalog = catalog;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Mono<GiftList> draw(Intent intent, Seat seat, List<GiftRow> rows, Person requester) {
        Map<String, Integer> boxes =
                rows.stream().collect(groupingBy(GiftRow::sku, LinkedHashMap::new, summingInt(GiftRow::quantity)));
        return catalog.offered(boxes.keySet())
                .doOnNext(offered -> mustBeOffered(rows, offered))
                .then(Mono.defer(() -> requisitions.draw(draft(intent, seat, boxes, rows.size()), requester)))
                .zipWith(budgets.find(intent.budget()).map(Budget::year))
                .delayUntil(drawn -> allowances.mustCover(drawn.getT1(), drawn.getT2(), seat, rows))
                .flatMap(drawn -> add(intent, drawn.getT1(), drawn.getT2(), rows));
    }

    private static void mustBeOffered(List<GiftRow> rows, Map<String, Product> offered) {
        List<FieldError> unknown = rows.stream()
                .filter(row -> !offered.containsKey(row.sku()))
                .limit(GiftReader.MOST_ERRORS)
                .map(row -> new FieldError(row.cells().sku(), "no-such-product", List.of(row.sku())))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
    }

    private static RequisitionDraft draft(Intent intent, Seat seat, Map<String, Integer> boxes, int parcels) {
        Stream<Drop> plan = boxes.entrySet().stream()
                .map(product -> new Drop(
                        intent.day(),
                        SITE.formatted(parcels),
                        seat.institution().terms().division(),
                        ADDRESS,
                        product.getKey(),
                        product.getValue()));
        return new RequisitionDraft(
                intent.institution(),
                intent.budget(),
                intent.purpose(),
                boxes.entrySet().stream()
                        .map(product -> new Want(product.getKey(), product.getValue()))
                        .toList(),
                plan.toList());
    }

    private Mono<GiftList> add(Intent intent, Requisition drawn, int year, List<GiftRow> rows) {
        Lines lines = Lines.of(drawn);
        GiftList list = new GiftList(
                ids.next(),
                new Annex(
                        drawn.id(),
                        drawn.number(),
                        intent.institution(),
                        drawn.head().purpose()),
                year,
                intent.day(),
                false,
                new Sums(0, 0, 0, 0, Cny.zero(), Cny.zero()),
                drawn.head().requester(),
                clock.instant(),
                null);
        List<Fresh> fresh =
                rows.stream().map(row -> lines.parcel(ids.next(), row)).toList();
        return lists.add(list).then(parcels.add(list, fresh)).then(Mono.defer(() -> lists.find(list.id())));
    }
}
