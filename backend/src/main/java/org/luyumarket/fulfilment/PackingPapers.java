package org.luyumarket.fulfilment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.luyumarket.identity.Person;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.paper.Printer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Prints what is laid into parcels and what is stuck on them. No price stands on any of it: it may be a gift. */
@Component
public class PackingPapers {

    private final Inventory inventory;
    private final Senders senders;
    private final Divisions divisions;
    private final ClaimPeriod claimPeriod;

    PackingPapers(Inventory inventory, Senders senders, Divisions divisions, ClaimPeriod claimPeriod) {
        this.inventory = inventory;
        this.senders = senders;
        this.divisions = divisions;
        this.claimPeriod = claimPeriod;
    }

    /** What to fetch altogether, by lot, the oldest first; then a list for each parcel. */
    public Mono<byte[]> lists(List<PackingJob> jobs, Person packer) {
        return Mono.zip(inventory.nextLots(quantities(jobs)).collectList(), senders.of(packer))
                .map(found -> new PackingMarkup(
                        packer.displayName(), jobs, found.getT1(), found.getT2(), divisions::fullName, claimPeriod))
                .flatMap(markup -> print(PackingMarkup.TITLE, markup.html()));
    }

    /** One of 100 × 150 mm for each parcel. */
    public Mono<byte[]> labels(List<PackingJob> jobs, Person packer) {
        return senders.of(packer)
                .map(sender -> new LabelMarkup(packer.displayName(), jobs, sender, divisions::fullName))
                .flatMap(markup -> print(LabelMarkup.TITLE, markup.html()));
    }

    private static Map<String, Integer> quantities(List<PackingJob> jobs) {
        Map<String, Integer> bySku = new TreeMap<>();
        jobs.forEach(job -> job.goods().forEach(goods -> bySku.merge(goods.sku(), goods.boxes(), Integer::sum)));
        return bySku;
    }

    private static Mono<byte[]> print(String title, String html) {
        return Mono.fromCallable(() -> Printer.bytes(title, html)).subscribeOn(Schedulers.boundedElastic());
    }
}
