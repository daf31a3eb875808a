package org.luyumarket.standalone;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.EnumerablePropertySource;

/** Settings whose values are worked out only when somebody asks for them. */
final class LateSettings extends EnumerablePropertySource<Map<String, Supplier<String>>> {

    LateSettings(Map<String, Supplier<String>> settings) {
        super("standalone", settings);
    }

    @Override
    public String[] getPropertyNames() {
        return source.keySet().toArray(String[]::new);
    }

    @Override
    public @Nullable Object getProperty(String name) {
        Supplier<String> value = source.get(name);
        return value == null ? null : value.get();
    }
}
