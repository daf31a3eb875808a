package org.luyumarket.procurement.institution;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What tables call the kinds of units. */
final class KindWords {

    private static final Map<String, InstitutionKind> KINDS =
            Arrays.stream(InstitutionKind.values()).collect(Collectors.toMap(KindWords::of, Function.identity()));

    private KindWords() {}

    static List<String> all() {
        return Arrays.stream(InstitutionKind.values()).map(KindWords::of).toList();
    }

    static Optional<InstitutionKind> read(String word) {
        return Optional.ofNullable(KINDS.get(word));
    }

    private static String of(InstitutionKind kind) {
        return switch (kind) {
            case ORGAN -> "机关";
            case PUBLIC_INSTITUTION -> "事业单位";
            case STATE_FIRM -> "国有企业";
            case UNION -> "工会";
            case CATERER -> "餐饮企业";
            case SUPERMARKET -> "商超";
            case OTHER -> "其他";
        };
    }
}
