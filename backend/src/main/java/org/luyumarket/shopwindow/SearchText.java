package org.luyumarket.shopwindow;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Category;

/** What a product can be found by, all simplified: its name, what else is known of it, and the part of it people say. */
record SearchText(String name, Set<String> wordsOfName, String about, String said, Spoken spoken) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String WHERE_ALL_COME_FROM = "重庆市";

    static SearchText of(Described product) {
        String name = Chinese.simplified(product.name());
        String nameInOne = NO_WORD.matcher(name).replaceAll("");
        String place = product.county().name();
        String category =
                Category.find(product.category()).map(Category::chineseName).orElse("");
        String said = together(nameInOne, place, product.variety(), category);
        String about = together(
                said,
                WHERE_ALL_COME_FROM,
                product.category(),
                product.grade(),
                product.packSpec(),
                product.sku(),
                product.supplier());
        return new SearchText(nameInOne, words(name, shortName(place)), about, said, Spoken.of(said));
    }

    /** 奉节 for 奉节县, 石柱 for 石柱土家族自治县. */
    private static String shortName(String place) {
        return place.substring(0, 2);
    }

    /** The words of a name as it is divided, each also without the county before it: 奉节脐橙 and 脐橙. */
    private static Set<String> words(String name, String place) {
        return NO_WORD.splitAsStream(name)
                .flatMap(word ->
                        word.startsWith(place) ? Stream.of(word, word.substring(place.length())) : Stream.of(word))
                .collect(toUnmodifiableSet());
    }

    private static String together(@Nullable String... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(Chinese::simplified)
                .collect(joining(" "));
    }

    Fit fit(String word) {
        if (has(name, word)) {
            return wordsOfName.contains(word) ? Fit.WORD_OF_NAME : Fit.IN_NAME;
        }
        return has(about, word) ? Fit.ABOUT : Fit.NOT_AT_ALL;
    }

    /** Chinese is written without gaps; of other words the beginning must be there, so that "me" is not found in "condiments". */
    private static boolean has(String text, String word) {
        int place = text.indexOf(word);
        while (place > 0 && isInsideWord(text, place)) {
            place = text.indexOf(word, place + 1);
        }
        return place >= 0;
    }

    private static boolean isInsideWord(String text, int place) {
        return isLatin(text.charAt(place - 1)) && isLatin(text.charAt(place));
    }

    private static boolean isLatin(char character) {
        return Character.isLetterOrDigit(character) && !Chinese.isHan(character);
    }

    /** Whether some part of what people say is the word but for one typo. */
    boolean hasNearly(String word) {
        return IntStream.range(0, said.length())
                .anyMatch(begin -> IntStream.rangeClosed(-1, 1)
                        .map(more -> begin + word.length() + more)
                        .filter(end -> end <= said.length())
                        .anyMatch(end -> Typo.isAtMostOneBetween(word, said.substring(begin, end))));
    }
}
