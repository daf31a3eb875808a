package org.luyumarket.ordering;

import static org.luyumarket.platform.Cny.fen;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.Order.RefundWish;
import org.luyumarket.ordering.Order.Step;
import org.luyumarket.platform.Columns;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** What may have changed of orders, one array a column. */
record OrderColumns(List<PlacedOrder> orders) {

    GenericExecuteSpec bind(GenericExecuteSpec statement) {
        return bindSteps(bindLines(bindStandings(statement)));
    }

    private GenericExecuteSpec bindStandings(GenericExecuteSpec statement) {
        Columns<Standing> standings =
                new Columns<>(orders.stream().map(PlacedOrder::standing).toList());
        return statement
                .bind("ids", new Columns<>(orders).ids(PlacedOrder::id))
                .bind("versions", standings.longs(Standing::version))
                .bind("statuses", standings.texts(Standing::status))
                .bind("paid", standings.longs(standing -> fen(standing.takings().paid())))
                .bind(
                        "refunded",
                        standings.longs(standing -> fen(standing.takings().refunded())))
                .bind("payments", standings.ids(standing -> standing.takings().paymentId()))
                .bind("paidAts", standings.times(standing -> standing.takings().paidAt()))
                .bind("refundReasons", standings.texts(standing -> ofWish(standing, RefundWish::reason)))
                .bind("refundsAskedAt", standings.times(standing -> ofWish(standing, RefundWish::askedAt)))
                .bind("attentions", standings.texts(Standing::attention));
    }

    private static <T> @Nullable T ofWish(Standing standing, Function<RefundWish, T> part) {
        RefundWish wish = standing.refundWish();
        return wish == null ? null : part.apply(wish);
    }

    private GenericExecuteSpec bindLines(GenericExecuteSpec statement) {
        Columns<Of<SoldLine>> lines = each(PlacedOrder::linesToStore);
        return statement
                .bind("lineOrders", lines.ids(Of::order))
                .bind("positions", lines.ints(line -> line.part.sold().position()))
                .bind("shipped", lines.ints(line -> line.part.shipped()))
                .bind("refundedOfLines", lines.longs(line -> fen(line.part.refunded())));
    }

    private GenericExecuteSpec bindSteps(GenericExecuteSpec statement) {
        Columns<Of<Step>> steps = each(order -> order.history().toStore());
        return statement
                .bind("stepOrders", steps.ids(Of::order))
                .bind("stepPositions", stepPositions())
                .bind("froms", steps.texts(step -> step.part.from()))
                .bind("tos", steps.texts(step -> step.part.to()))
                .bind("ats", steps.times(step -> step.part.at()))
                .bind("bys", steps.texts(step -> step.part.by()))
                .bind("notes", steps.texts(step -> step.part.note()));
    }

    /** Each order's new steps are numbered on from those that are stored. */
    private Integer[] stepPositions() {
        return orders.stream()
                .map(PlacedOrder::history)
                .flatMap(history -> IntStream.range(
                                history.stored(),
                                history.stored() + history.toStore().size())
                        .boxed())
                .toArray(Integer[]::new);
    }

    private <T> Columns<Of<T>> each(Function<PlacedOrder, List<T>> parts) {
        return new Columns<>(orders.stream()
                .flatMap(order -> parts.apply(order).stream().map(part -> new Of<>(order.id(), part)))
                .toList());
    }

    /** A line or a step with its order. */
    private record Of<T>(UUID order, T part) {}
}
