package org.luyumarket.procurement.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.contract.Revision.Line;
import org.luyumarket.procurement.contract.Revision.Planned;
import org.luyumarket.procurement.contract.Revision.Signature;

/** Contracts as they could stand. */
public final class ContractFixture {

    public static final Terms TERMS = new Terms("", PaymentMode.DELIVER_FIRST, 30, "");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final UUID NOBODY = new UUID(0, 0);

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final DivisionCode FENGJIE = new DivisionCode("500236");

    private ContractFixture() {}

    /** In this state, with versions of ten boxes less each, of which each is signed by these sides. */
    public static Contract contract(ContractStatus status, Side[]... signatures) {
        List<Revision> revisions = new ArrayList<>();
        for (Side[] sides : signatures) {
            revisions.add(revision(revisions.size() + 1, sides));
        }
        return new Contract(
                NOBODY,
                "HT2026000001",
                new Contract.Source(NOBODY, "XQ2026000001", "食堂<用果>{total}"),
                new Contract.Parties(NOBODY, "示例单位", "12371602DEMA0001X9", "S1", "示例合作社", "93500236DEMA0001X9"),
                status,
                revisions,
                List.of(new Contract.Step("DRAWN", NOBODY, "财务", NOON, "")),
                revisions.size());
    }

    public static Revision revision(int number, Side... sides) {
        return new Revision(
                number,
                TERMS.numbered("HT2026000001"),
                List.of(line(110 - 10 * number)),
                List.of(drop(TODAY, 110 - 10 * number)),
                "",
                NOON,
                "hash",
                Arrays.stream(sides)
                        .map(side -> new Signature(side, NOBODY, side.name(), NOON))
                        .toList());
    }

    public static Line line(int boxes) {
        return new Line(1, "500236-01", "奉节脐橙", FENGJIE, "CITRUS", boxes, Cny.parse("49.90"), new Weight(5_000));
    }

    public static Planned drop(LocalDate day, int boxes) {
        return new Planned(day, "第一食堂", new DivisionCode("371602"), "黄河五路 1 号", "500236-01", boxes);
    }
}
