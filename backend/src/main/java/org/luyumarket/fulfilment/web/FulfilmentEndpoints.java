package org.luyumarket.fulfilment.web;

import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.fulfilment.Fulfilment;
import org.luyumarket.fulfilment.Fulfilment.ShipOrder;
import org.luyumarket.fulfilment.TrackedOrder;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.FieldChecks;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1")
class FulfilmentEndpoints {

    private static final String ACCESS_KEY = "X-Order-Access-Key";

    private final Fulfilment fulfilment;

    FulfilmentEndpoints(Fulfilment fulfilment) {
        this.fulfilment = fulfilment;
    }

    @GetMapping("/orders/{number}")
    Mono<ResponseEntity<TrackedBody>> track(
            @PathVariable String number,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return fulfilment.track(number, new Viewer(person, accessKey)).map(FulfilmentEndpoints::tagged);
    }

    /** Whoever sends the tag back is told whether anything is new. */
    private static ResponseEntity<TrackedBody> tagged(TrackedOrder tracked) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag('"' + tracked.tag() + '"')
                .body(TrackedBody.of(tracked));
    }

    @PostMapping("/orders/{number}/receipt")
    Mono<TrackedBody> confirmReceipt(
            @PathVariable String number,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = ACCESS_KEY, required = false) @Nullable String accessKey) {
        return fulfilment.confirmReceipt(number, new Viewer(person, accessKey)).map(TrackedBody::of);
    }

    @PostMapping("/staff/orders/{number}/shipments")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ShipmentBody> ship(
            @PathVariable String number, @RequestBody ParcelBody body, @AuthenticationPrincipal Person by) {
        return fulfilment.ship(number, body.toParcel(), by).map(ShipmentBody::of);
    }

    /** A parcel as staff or the supplier send it; without lines it is everything of theirs that has not left. */
    record ParcelBody(
            @Nullable String courier,
            @Nullable String trackingNumber,
            @Nullable Money freightPaid,
            @Nullable List<@Nullable OrderLine> lines) {

        ShipOrder toParcel() {
            new FieldChecks()
                    .required("courier", courier)
                    .required("trackingNumber", trackingNumber)
                    .refuseIfAny();
            return new ShipOrder(
                    Objects.requireNonNull(courier), Objects.requireNonNull(trackingNumber), freightPaid, known());
        }

        private List<OrderLine> known() {
            return lines == null
                    ? List.of()
                    : lines.stream().filter(Objects::nonNull).toList();
        }
    }
}
