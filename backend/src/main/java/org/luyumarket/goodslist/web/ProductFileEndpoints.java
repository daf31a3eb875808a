package org.luyumarket.goodslist.web;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.ByteBuffer;
import org.luyumarket.goodslist.ProductFiles;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Download;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The form that products are filled into, empty or with those that are there. */
@RestController
@RequestMapping("/api/v1/staff/product-files")
class ProductFileEndpoints {

    private final ProductFiles files;

    ProductFileEndpoints(ProductFiles files) {
        this.files = files;
    }

    @GetMapping("/template.xlsx")
    @Operation(summary = "The workbook that products are filled into")
    ResponseEntity<byte[]> template() {
        return Download.workbook("products-template.xlsx", files.template().workbook());
    }

    @GetMapping("/template.csv")
    @Operation(summary = "The same form as CSV")
    ResponseEntity<byte[]> csvTemplate() {
        return Download.csv("products-template.csv", files.template().csv());
    }

    @GetMapping("/products.xlsx")
    @Operation(summary = "The products this person looks after, in the form in which they can be sent back")
    ResponseEntity<Flux<DataBuffer>> products(@AuthenticationPrincipal Person staff) {
        Flux<ByteBuffer> workbook = files.workbook(staff);
        return Download.workbook("products.xlsx", workbook);
    }

    @GetMapping("/products.csv")
    @Operation(summary = "The same as CSV")
    Mono<ResponseEntity<byte[]>> csv(@AuthenticationPrincipal Person staff) {
        return files.csv(staff).map(content -> Download.csv("products.csv", content));
    }
}
