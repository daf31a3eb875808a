package org.luyumarket.ordering.intake;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Where placements gather. Each lane commits one batch at a time; whoever comes meanwhile waits for the next. There is no timer:
 * a lone order commits at once, a crowd shares a commit. Equal keys meet in the same lane.
 */
@Component
public class OrderIntake {

    private static final int LANES = 2;

    private final List<LaneIntake> lanes;

    OrderIntake(PlacingService placing) {
        lanes = Stream.generate(() -> new LaneIntake(placing::place))
                .limit(LANES)
                .toList();
    }

    public Mono<Verdict> place(Placing placing) {
        int lane = Math.floorMod(placing.claim().key().hashCode(), LANES);
        return lanes.get(lane).place(placing);
    }
}
