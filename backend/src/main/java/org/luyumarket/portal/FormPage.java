package org.luyumarket.portal;

import gg.jte.models.runtime.JteModel;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/**
 * A page with several forms: where it is, under which key what was done is said, which of its fields shows a field of the API, and the
 * page again with the form that was refused.
 */
public record FormPage(
        String address, String done, UnaryOperator<String> fieldName, Function<Refused, Mono<JteModel>> again) {}
