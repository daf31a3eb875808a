package org.luyumarket.plan;

import java.util.List;
import java.util.Optional;
import org.luyumarket.plan.TargetProgress.Rank;

/** Counties with the same task by how much of it is done; the same ratio is the same place. */
final class Ranking {

    private Ranking() {}

    static Optional<Rank> of(Outlook one, List<Outlook> all) {
        List<Outlook> beside = all.stream()
                .filter(other -> other.target().isBeside(one.target()))
                .toList();
        int ahead = (int) beside.stream()
                .filter(other -> other.ratioBasisPoints() > one.ratioBasisPoints())
                .count();
        return beside.size() < 2 ? Optional.empty() : Optional.of(new Rank(ahead + 1, beside.size()));
    }
}
