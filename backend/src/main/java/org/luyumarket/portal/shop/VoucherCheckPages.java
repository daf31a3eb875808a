package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.Shown;
import org.luyumarket.procurement.voucher.Voucher;
import org.luyumarket.procurement.voucher.Vouchers;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.shop.VoucherCheck;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where anybody checks the number of a voucher; it names no units and no people. */
@RestController
class VoucherCheckPages {

    private static final int LONGEST = 40;

    private final Frames frames;
    private final Vouchers vouchers;
    private final Templates templates;

    VoucherCheckPages(Frames frames, Vouchers vouchers, Templates templates) {
        this.frames = frames;
        this.vouchers = vouchers;
        this.templates = templates;
    }

    @GetMapping(path = "/vouchers/{number}", produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<JteModel>> check(@PathVariable String number, ServerWebExchange exchange) {
        Frame frame = frames.forAll(exchange, "/vouchers/" + number);
        String shown = number.substring(0, Math.min(LONGEST, number.length()));
        return vouchers.check(number)
                .map(found -> answer(HttpStatus.OK, frame, new VoucherCheck(shown, facts(found, frame.texts()))))
                .switchIfEmpty(Mono.fromSupplier(
                        () -> answer(HttpStatus.NOT_FOUND, frame, new VoucherCheck(shown, List.of()))));
    }

    private ResponseEntity<JteModel> answer(HttpStatus status, Frame frame, VoucherCheck page) {
        return ResponseEntity.status(status).body(templates.shopVoucher(frame, page));
    }

    private static List<Fact> facts(Voucher voucher, Texts texts) {
        LocalDate day = LocalDate.ofInstant(voucher.madeAt(), ChinaTime.ZONE);
        return List.of(
                new Fact(texts.get("voucher.number"), voucher.number()),
                new Fact(texts.get("voucher.madeOn"), day.toString()),
                new Fact(texts.get("voucher.amount"), Shown.price(voucher.amount())),
                new Fact(texts.get("voucher.sha256"), voucher.sha256()));
    }
}
