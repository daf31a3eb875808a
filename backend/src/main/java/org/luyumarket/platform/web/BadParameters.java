package org.luyumarket.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.luyumarket.platform.FieldError;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.core.codec.DecodingException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsatisfiedRequestParameterException;

/** Names what is wrong with parameters, headers and validated bodies. */
final class BadParameters {

    private BadParameters() {}

    static Optional<Failure> in(Throwable failure) {
        if (failure instanceof WebExchangeBindException bind) {
            return Optional.of(Failure.badFields(errors(bind.getBindingResult())));
        }
        if (failure instanceof HandlerMethodValidationException validation) {
            return Optional.of(Failure.badFields(validation.getParameterValidationResults().stream()
                    .flatMap(BadParameters::errors)
                    .toList()));
        }
        return failure instanceof ServerWebInputException input ? Optional.of(unreadable(input)) : Optional.empty();
    }

    private static List<FieldError> errors(BindingResult result) {
        return Stream.concat(
                        result.getFieldErrors().stream().map(error -> error(error.getField(), error)),
                        result.getGlobalErrors().stream().map(error -> error("", error)))
                .toList();
    }

    private static Stream<FieldError> errors(ParameterValidationResult result) {
        String parameter = name(result.getMethodParameter());
        return result.getResolvableErrors().stream()
                .map(error -> error instanceof org.springframework.validation.FieldError field
                        ? error(field.getField(), field)
                        : error(parameter, error));
    }

    /** The last code of a constraint is its own name; the first argument repeats the field. */
    private static FieldError error(String field, MessageSourceResolvable error) {
        String[] codes = Objects.requireNonNullElse(error.getCodes(), new String[] {"malformed"});
        Object[] arguments = Objects.requireNonNullElse(error.getArguments(), new Object[0]);
        boolean mistyped = codes[codes.length - 1].equals("typeMismatch");
        return new FieldError(
                field,
                mistyped ? "wrong-type" : kebabCase(codes[codes.length - 1]),
                Arrays.stream(arguments).skip(1).filter(Objects::nonNull).toList());
    }

    private static Failure unreadable(ServerWebInputException failure) {
        if (failure instanceof MissingRequestValueException missing) {
            return Failure.badFields(List.of(new FieldError(missing.getName(), "required")));
        }
        if (failure.getCause() instanceof DecodingException) {
            return Failure.of(400, "body-missing");
        }
        return failure instanceof UnsatisfiedRequestParameterException || failure.getMethodParameter() == null
                ? Failure.of(400, "bad-request")
                : Failure.badFields(List.of(new FieldError(name(failure.getMethodParameter()), "wrong-type")));
    }

    private static String name(MethodParameter parameter) {
        return Optional.ofNullable(parameter.getParameterName()).orElse("");
    }

    private static String kebabCase(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
