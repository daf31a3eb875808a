package org.luyumarket.procurement.gift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.Seat;
import org.luyumarket.procurement.requisition.Requisition;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Holds what a list gives each person against the caps of its year. */
@Component
class Allowances {

    private final CapRepository caps;
    private final GivenRepository given;
    private final RecipientSeal seal;

    Allowances(CapRepository caps, GivenRepository given, RecipientSeal seal) {
        this.caps = caps;
        this.given = given;
        this.seal = seal;
    }

    private Mono<Allowance> of(Institution union, int year, List<String> prints) {
        return Mono.zip(
                caps.of(CapService.scopes(union), year).collectList(),
                given.given(union.id(), year, prints),
                (known, sums) -> new Allowance(year, known, sums));
    }

    /** A list that is taken in; whoever would get too much is named by the last cell that makes it so. */
    Mono<Void> mustCover(Requisition drawn, int year, Seat seat, List<GiftRow> rows) {
        List<String> prints =
                rows.stream().map(row -> seal.print(row.to().phone())).toList();
        return of(seat.institution(), year, prints)
                .doOnNext(allowance -> {
                    List<FieldError> over = over(rows, prints, Lines.of(drawn), allowance);
                    if (!over.isEmpty()) {
                        throw new InvalidInput(over);
                    }
                })
                .then();
    }

    private static List<FieldError> over(List<GiftRow> rows, List<String> prints, Lines lines, Allowance allowance) {
        Map<String, Money> sums = new HashMap<>();
        List<FieldError> over = new ArrayList<>();
        for (int i = 0; i < rows.size() && over.size() < GiftReader.MOST_ERRORS; i++) {
            Money sum = sums.merge(prints.get(i), lines.cost(rows.get(i)), Money::plus);
            if (!allowance.covers(prints.get(i), sum)) {
                over.add(new FieldError(
                        rows.get(i).cells().quantity(),
                        "over-cap",
                        List.of(yuan(sum), yuan(allowance.givenTo(prints.get(i))), yuan(allowance.most()))));
            }
        }
        return over;
    }

    private static String yuan(Money money) {
        return money.getAmount().toPlainString();
    }

    /** A list that begins to count, with the year locked. */
    Mono<Void> mustCover(GiftList list, Institution union) {
        return given.byPerson(list)
                .flatMap(people -> of(union, list.year(), List.copyOf(people.keySet()))
                        .doOnNext(allowance -> allowance.mustCover(people)))
                .then();
    }

    /** What is bought must be what is given away, of one supplier or of all. */
    Mono<Void> mustMatch(GiftList list, Map<String, Long> boxes, @Nullable String supplier) {
        return given.byProduct(list, supplier)
                .doOnNext(listed -> {
                    if (!listed.equals(boxes)) {
                        throw new GiftListDiffers(list.annex().number());
                    }
                })
                .then();
    }
}
