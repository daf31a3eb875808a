package org.luyumarket.platform.json;

import java.time.Instant;
import org.joda.money.Money;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads JSON without guessing: {@code "5"} is not a number and {@code 5} is not a text. Members nobody knows are skipped, so
 * that a client written for a later version still works; money is the exception and is taken only as it is defined.
 */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return JsonConfiguration::makeStrict;
    }

    static void makeStrict(JsonMapper.Builder json) {
        json.addModule(marketTypes())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }

    private static JacksonModule marketTypes() {
        return new SimpleModule("market")
                .addSerializer(Money.class, new MoneyJson.Writer())
                .addDeserializer(Money.class, new MoneyJson.Reader())
                .addSerializer(Weight.class, new WeightJson.Writer())
                .addDeserializer(Weight.class, new WeightJson.Reader())
                .addSerializer(DivisionCode.class, new DivisionCodeJson.Writer())
                .addDeserializer(DivisionCode.class, new DivisionCodeJson.Reader())
                .addSerializer(Instant.class, new InstantJson.Writer())
                .addDeserializer(Instant.class, new InstantJson.Reader())
                .addDeserializer(String.class, new TextJson.Reader());
    }
}
