package org.luyumarket.platform.web;

import org.luyumarket.platform.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

/** Says what the type of a problem means. */
@RestController
class ProblemEndpoints {

    private final ProblemTexts texts;

    ProblemEndpoints(ProblemTexts texts) {
        this.texts = texts;
    }

    @GetMapping(Problem.TYPES + "{code}")
    Meaning meaning(@PathVariable String code, ServerWebExchange exchange) {
        return texts.title(code, exchange)
                .map(title -> new Meaning(Problem.TYPES + code, title))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    record Meaning(String type, String title) {}
}
