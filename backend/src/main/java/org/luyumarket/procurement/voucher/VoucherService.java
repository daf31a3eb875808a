package org.luyumarket.procurement.voucher;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.PublicAddress;
import org.luyumarket.platform.Sha256;
import org.luyumarket.platform.paper.QrCode;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.voucher.Voucher.Deal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

@Service
class VoucherService implements Vouchers {

    private static final int YEARS = 15;
    private static final int MARK = 8;

    private final VoucherRepository vouchers;
    private final PurchaseFiles purchases;
    private final Papers papers;
    private final Contracts contracts;
    private final PublicAddress address;
    private final Clock clock;

    VoucherService(
            VoucherRepository vouchers,
            PurchaseFiles purchases,
            Papers papers,
            Contracts contracts,
            PublicAddress address,
            Clock clock) {
        this.vouchers = vouchers;
        this.purchases = purchases;
        this.papers = papers;
        this.contracts = contracts;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public Mono<Page<Voucher>> of(@Nullable UUID institution, Person viewer, PageRequest page) {
        return contracts.sight(institution, viewer).flatMap(sight -> vouchers.of(sight, page));
    }

    @Override
    @Transactional
    public Mono<Voucher> file(UUID contract, Person member) {
        return purchases.find(contract, member).flatMap(purchase -> {
            if (purchase.accepted().isEmpty()) {
                throw new NothingToFile(purchase.contract().number());
            }
            return papers.of(purchase, member)
                    .flatMap(pack -> vouchers.find(contract, pack.facts())
                            .switchIfEmpty(Mono.defer(() -> file(purchase, pack, member))));
        });
    }

    /** The end of the number is a part of the hash of the papers, so that nobody finds numbers by counting. */
    private Mono<Voucher> file(Purchase purchase, Pack pack, Person member) {
        Instant now = clock.instant();
        String facts = pack.facts();
        return vouchers.nextNumber()
                .map(next -> "PZ" + day(now).getYear() + "%06d".formatted(next) + "-" + facts.substring(0, MARK))
                .flatMap(number -> cover(number, purchase, pack, now)
                        .map(pack::zip)
                        .flatMap(zip -> vouchers.add(
                                voucher(number, purchase, new Made(member.displayName(), now, Sha256.hex(zip))),
                                facts,
                                zip)))
                .then(Mono.defer(() -> vouchers.find(purchase.contract().id(), facts)));
    }

    private Mono<PackEntry> cover(String number, Purchase purchase, Pack pack, Instant now) {
        String page = address.of("/vouchers/" + number).toString();
        CoverMarkup markup = new CoverMarkup(number, purchase, PaperTime.minute(now), pack);
        return Papers.printed(
                "00-" + number + ".pdf", CoverMarkup.TITLE, () -> markup.html(QrCode.dataUri(page), page));
    }

    /** By whom, when, and what came of it. */
    private record Made(String by, Instant at, String sha256) {}

    private static Voucher voucher(String number, Purchase purchase, Made made) {
        Contract contract = purchase.contract();
        Contract.Parties parties = contract.parties();
        return new Voucher(
                number,
                new Deal(
                        contract.id(),
                        contract.number(),
                        parties.institution(),
                        parties.buyer(),
                        parties.supplierId(),
                        parties.supplier()),
                purchase.amount(),
                made.by,
                made.at,
                day(made.at).plusYears(YEARS),
                made.sha256);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ChinaTime.ZONE);
    }

    @Override
    public Mono<VoucherPack> pack(String number, Person viewer) {
        return vouchers.find(number)
                .delayUntil(found ->
                        contracts.find(found.deal().contract(), viewer).onErrorMap(unseen -> new UnknownVoucher()))
                .flatMap(found -> vouchers.pack(number))
                .switchIfEmpty(Mono.error(UnknownVoucher::new));
    }

    @Override
    public Mono<Voucher> check(String number) {
        return vouchers.find(number);
    }
}
