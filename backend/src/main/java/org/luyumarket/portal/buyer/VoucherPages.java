package org.luyumarket.portal.buyer;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.Shown;
import org.luyumarket.portal.buyer.Offices.Office;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.ContractStatus;
import org.luyumarket.procurement.contract.Contracts;
import org.luyumarket.procurement.delivery.CallOffs;
import org.luyumarket.procurement.delivery.Deliveries;
import org.luyumarket.procurement.voucher.Voucher;
import org.luyumarket.procurement.voucher.Vouchers;
import org.luyumarket.storefront.buyer.VoucherList;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a unit files of its purchases, by one click each. */
@RestController
@RequestMapping(path = "/buyer/vouchers", produces = MediaType.TEXT_HTML_VALUE)
class VoucherPages {

    private final Offices offices;
    private final Answers answers;
    private final Vouchers vouchers;
    private final Contracts contracts;
    private final Deliveries deliveries;
    private final Templates templates;

    VoucherPages(
            Offices offices,
            Answers answers,
            Vouchers vouchers,
            Contracts contracts,
            Deliveries deliveries,
            Templates templates) {
        this.offices = offices;
        this.answers = answers;
        this.vouchers = vouchers;
        this.contracts = contracts;
        this.deliveries = deliveries;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> list(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return offices.office(exchange, person)
                .flatMap(office -> Mono.zip(
                                ready(office, person).collectList(),
                                vouchers.of(unit(office), person, new PageRequest(1, Page.MAX_SIZE)))
                        .map(parts -> templates.buyerVouchers(
                                office.frame(),
                                office.desk(),
                                office.share(),
                                new VoucherList(
                                        parts.getT1(), rows(parts.getT2().items())))));
    }

    private static UUID unit(Office office) {
        return office.seat().institution().id();
    }

    /** Contracts of which something was accepted. */
    private Flux<VoucherList.Ready> ready(Office office, Person person) {
        return contracts
                .of(new Contracts.Filter(unit(office), null, null), person, new PageRequest(1, Page.MAX_SIZE))
                .flatMapIterable(Page::items)
                .filter(VoucherPages::isBegun)
                .concatMap(contract -> deliveries.callOffs(contract.id(), person))
                .filter(calls -> calls.acceptedAmount().isPositive())
                .map(VoucherPages::ready);
    }

    private static boolean isBegun(Contract contract) {
        return contract.status() == ContractStatus.DELIVERING || contract.status() == ContractStatus.FULFILLED;
    }

    private static VoucherList.Ready ready(CallOffs calls) {
        Contract contract = calls.contract();
        return new VoucherList.Ready(
                contract.id().toString(),
                contract.number(),
                contract.source().purpose(),
                contract.parties().supplier(),
                Shown.price(calls.acceptedAmount()));
    }

    private static List<VoucherList.Row> rows(List<Voucher> vouchers) {
        return vouchers.stream()
                .map(voucher -> new VoucherList.Row(
                        voucher.number(),
                        voucher.deal().contractNumber(),
                        voucher.deal().supplier(),
                        Shown.price(voucher.amount()),
                        Shown.minute(voucher.madeAt()),
                        "/api/v1/vouchers/" + voucher.number() + "/file",
                        "/vouchers/" + voucher.number()))
                .toList();
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> file(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> vouchers.file(input.id("contract"), person))
                .flatMap(filed -> answers.done(
                        exchange, "/buyer/vouchers", Frames.texts(exchange).get("voucher.done", filed.number())));
    }
}
