package org.luyumarket.testsupport;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.test.context.TestPropertySource;

/**
 * Plain tests first, then those that share an application side by side, journeys last: only one application runs at a time, for each
 * keeps asking its database whether there is something to do.
 */
public final class OneApplicationAfterAnother implements ClassOrderer {

    private static final Comparator<Class<?>> ORDER = comparingInt(OneApplicationAfterAnother::floor)
            .thenComparing(OneApplicationAfterAnother::application)
            .thenComparing(Class::getName);

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(comparing(ClassDescriptor::getTestClass, ORDER));
    }

    private static int floor(Class<?> test) {
        if (test.getSimpleName().endsWith("JourneyTests")) {
            return 2;
        }
        return annotations(test).isPresent(SpringBootTest.class) ? 1 : 0;
    }

    /** What makes the application another one than that of a bare {@link MarketTest}. */
    private static String application(Class<?> test) {
        Stream<String> properties = annotations(test).stream(TestPropertySource.class)
                .map(annotation -> String.join(",", annotation.getStringArray("properties")));
        Stream<String> beans = annotations(test).stream(Import.class)
                .map(annotation -> String.join(",", annotation.getStringArray("value")));
        return Stream.concat(properties, beans).sorted().collect(Collectors.joining(";"));
    }

    private static MergedAnnotations annotations(Class<?> test) {
        return MergedAnnotations.from(test, SearchStrategy.TYPE_HIERARCHY);
    }
}
