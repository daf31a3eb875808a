package org.luyumarket.campaign;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.luyumarket.campaign.PurseSheet.Share;
import org.luyumarket.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

@Service
class PurseService implements Purses {

    private final PurseRepository purses;
    private final Clock clock;

    PurseService(PurseRepository purses, Clock clock) {
        this.purses = purses;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public Mono<Map<UUID, Refusal>> refused(List<DrawRequest> wanted) {
        Set<Share> shares = wanted.stream()
                .flatMap(request -> request.draws().stream().map(draw -> new Share(draw.purse(), request.person())))
                .collect(Collectors.toSet());
        Set<UUID> ids = shares.stream().map(Share::purse).collect(Collectors.toSet());
        return purses.lock(ids)
                .flatMap(locked -> purses.had(shares).map(had -> new PurseSheet(locked, had, clock.instant())))
                .map(sheet -> sheet.refused(wanted));
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public Mono<Void> take(List<DrawRequest> granted) {
        return purses.take(granted);
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public Mono<Void> giveBack(Collection<UUID> orders) {
        return purses.giveBack(orders);
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public Mono<Boolean> takeAgain(UUID order) {
        return purses.returned(order)
                .collectList()
                .flatMap(returned -> refused(returned)
                        .flatMap(refused ->
                                refused.isEmpty() ? purses.take(returned).thenReturn(true) : Mono.just(false)));
    }
}
