package org.luyumarket.campaign;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.platform.Refusal;

/** What is left in purses and of people's shares while a batch of orders is decided, one after the other. */
final class PurseSheet {

    private final Map<UUID, Purse> purses;
    private final Map<UUID, Money> left = new HashMap<>();
    private final Map<Share, Long> had;
    private final Instant now;

    PurseSheet(Map<UUID, Purse> purses, Map<Share, Long> had, Instant now) {
        this.purses = purses;
        this.had = new HashMap<>(had);
        this.now = now;
        purses.forEach((id, purse) -> left.put(id, purse.left()));
    }

    /** Those that get nothing, and why. */
    Map<UUID, Refusal> refused(List<DrawRequest> requests) {
        Map<UUID, Refusal> refused = new LinkedHashMap<>();
        requests.forEach(request ->
                refusal(request).ifPresentOrElse(why -> refused.put(request.order(), why), () -> grant(request)));
        return refused;
    }

    private Optional<Refusal> refusal(DrawRequest request) {
        return request.draws().stream()
                .flatMap(draw -> refusal(draw, request.person()).stream())
                .findFirst();
    }

    private Optional<Refusal> refusal(Draw draw, String person) {
        Purse purse = purses.get(draw.purse());
        if (purse == null || !purse.isOpen(now)) {
            return Optional.of(Withheld.over(draw));
        }
        long share = purse.perPerson() - had.getOrDefault(new Share(draw.purse(), person), 0L);
        if (draw.units() > share) {
            return Optional.of(Withheld.beyondShare(draw, purse.perPerson(), share));
        }
        return draw.money().isGreaterThan(left.get(draw.purse()))
                ? Optional.of(Withheld.usedUp(draw))
                : Optional.empty();
    }

    private void grant(DrawRequest request) {
        request.draws().forEach(draw -> {
            left.merge(draw.purse(), draw.money(), Money::minus);
            had.merge(new Share(draw.purse(), request.person()), (long) draw.units(), Long::sum);
        });
    }

    /** What one person has of a purse. */
    record Share(UUID purse, String person) {}
}
