package org.luyumarket.reporting.form;

import org.luyumarket.platform.Cny;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.share.Shares.Standing;
import org.luyumarket.reporting.Cell;

/** Units and what they reserved and did in a year, one or many. */
record Reserve(long units, long active, long filed, long reserved, long executed, long uncounted) {

    static final Reserve NONE = new Reserve(0, 0, 0, 0, 0, 0);

    static Reserve of(Institution unit, Standing standing) {
        return new Reserve(
                1,
                unit.isActive() ? 1 : 0,
                standing.filed() ? 1 : 0,
                Cny.fen(standing.reserved()),
                Cny.fen(standing.executed()),
                Cny.fen(standing.uncounted()));
    }

    Reserve plus(Reserve other) {
        return new Reserve(
                units + other.units,
                active + other.active,
                filed + other.filed,
                Math.addExact(reserved, other.reserved),
                Math.addExact(executed, other.executed),
                Math.addExact(uncounted, other.uncounted));
    }

    Ratio execution() {
        return new Ratio(executed, reserved);
    }

    Cell activation() {
        return Ratio.of(active, units);
    }
}
