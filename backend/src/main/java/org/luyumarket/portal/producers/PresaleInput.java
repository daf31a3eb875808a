package org.luyumarket.portal.producers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luyumarket.inventory.NewPresale;
import org.luyumarket.inventory.ShipWindow;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.portal.FormInput;

/** A presale as it was typed, and which of its fields could not be read. */
record PresaleInput(NewPresale presale, List<FieldError> unread) {

    /** Days that are judged by another one, and cannot be as long as that is not known. */
    private static final Map<String, String> JUDGED_BY =
            Map.of("closesOn", "opensOn", "shipsFrom", "closesOn", "shipsUntil", "shipsFrom");

    static PresaleInput of(FormInput input) {
        NewPresale presale = new NewPresale(
                input.requiredText("sku"),
                input.kilograms("tonnage"),
                input.day("opensOn"),
                input.day("closesOn"),
                new ShipWindow(input.day("shipsFrom"), input.day("shipsUntil")));
        return new PresaleInput(presale, input.errors());
    }

    boolean isWhole() {
        return unread.isEmpty();
    }

    /** What could not be read, and of what was judged all that could be. */
    InvalidInput refusal(List<FieldError> judged) {
        Set<String> unknown = unread.stream().map(FieldError::field).collect(Collectors.toSet());
        Stream<FieldError> wrong = judged.stream()
                .filter(error -> !unknown.contains(error.field()))
                .filter(error -> !unknown.contains(JUDGED_BY.getOrDefault(error.field(), "")));
        return new InvalidInput(Stream.concat(unread.stream(), wrong).toList());
    }
}
