package org.luyumarket.mydata.web;

import io.swagger.v3.oas.annotations.Operation;
import org.luyumarket.identity.Person;
import org.luyumarket.mydata.MyData;
import org.luyumarket.mydata.MyDataCollection;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Hands people what we keep of them, as the Personal Information Protection Law (art. 45) lets them ask. */
@RestController
class MyDataEndpoints {

    private final MyDataCollection data;

    MyDataEndpoints(MyDataCollection data) {
        this.data = data;
    }

    @GetMapping(path = "/api/v1/people/me/data")
    @Operation(summary = "What is kept of me, as a file", description = """
                    Account, address book, orders with their reviews, and notices.""")
    Mono<ResponseEntity<MyData>> mine(@AuthenticationPrincipal Person person) {
        return data.of(person)
                .map(mine -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("luyu-market-my-data.json")
                                        .build()
                                        .toString())
                        .body(mine));
    }
}
