package org.luyumarket.portal;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.luyumarket.platform.Problem;
import org.luyumarket.storefront.desk.FormState;

/** A form that was refused: what was typed stays, what is wrong stands beside its field. */
public record FormRefusal(Problem problem, FormState form) {

    /** Field names of the API are turned into those of the form; what is wrong with none of its fields is said above it. */
    public static FormRefusal of(Problem problem, Map<String, String> typed, UnaryOperator<String> fieldName) {
        Map<String, String> errors = problem.errors().stream()
                .collect(Collectors.toMap(
                        error -> fieldName.apply(error.field()), Problem.BadField::message, (first, second) -> first));
        String elsewhere = typed.isEmpty() ? "" : withoutField(errors, typed);
        return new FormRefusal(problem, new FormState(typed, errors, elsewhere.isEmpty() ? whole(problem) : elsewhere));
    }

    /**
     * The form with the refusal as a whole above it. A browser that sends a form in parts leaves empty fields out, so that which of
     * them the form has cannot be told from what was typed.
     */
    public FormState said() {
        return form.because(whole(problem));
    }

    private static String whole(Problem problem) {
        return Optional.ofNullable(problem.detail()).orElse(problem.title());
    }

    private static String withoutField(Map<String, String> errors, Map<String, String> typed) {
        return errors.entrySet().stream()
                .filter(error -> !typed.containsKey(error.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
    }
}
