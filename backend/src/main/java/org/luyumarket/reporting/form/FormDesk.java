package org.luyumarket.reporting.form;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.luyumarket.platform.Divisions;
import org.luyumarket.reporting.Form;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where the definitions of all forms lie. */
@Component
public class FormDesk {

    private final Map<Form, FormDefinition> definitions = new EnumMap<>(Form.class);
    private final MessageSource messages;
    private final Divisions divisions;

    FormDesk(List<FormDefinition> definitions, MessageSource messages, Divisions divisions) {
        definitions.forEach(definition -> this.definitions.put(definition.form(), definition));
        this.messages = messages;
        this.divisions = divisions;
        Set<Form> missing = Arrays.stream(Form.values())
                .filter(form -> !this.definitions.containsKey(form))
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("forms without a definition: " + missing);
        }
    }

    public Words words(Locale language) {
        return new Words(messages, divisions, language);
    }

    public Mono<Filled> fill(Filling filling) {
        return Mono.justOrEmpty(definitions.get(filling.request().form()))
                .flatMap(definition -> definition.fill(filling));
    }
}
