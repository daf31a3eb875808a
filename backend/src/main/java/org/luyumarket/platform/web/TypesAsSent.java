package org.luyumarket.platform.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Describes money and places as they are written and read, not as they are made up inside. */
@Component
@Lazy
class TypesAsSent implements OpenApiCustomizer {

    @Override
    @SuppressWarnings("rawtypes")
    public void customise(OpenAPI description) {
        Map<String, Schema> schemas = description.getComponents().getSchemas();
        schemas.put(
                "Money",
                new ObjectSchema()
                        .addProperty("amount", new StringSchema().example("49.90"))
                        .addProperty("currency", new StringSchema().example("CNY")));
        schemas.put("DivisionCode", new StringSchema().pattern("\\d{6}").example("500236"));
        schemas.remove("CurrencyUnit");
    }
}
