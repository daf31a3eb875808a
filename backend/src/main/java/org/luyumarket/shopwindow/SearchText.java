package org.luyumarket.shopwindow;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Category;

/**
 * What a product can be found by, all simplified: what is known of it, which begins with what people say, which begins with its name
 * in one word.
 */
record SearchText(String about, int endOfName, int endOfSaid, Set<String> wordsOfName, Spoken spoken) {

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
        return new SearchText(about, nameInOne.length(), said.length(), words(name, shortName(place)), Spoken.of(said));
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
                .map(String::intern) // many names have them
                .collect(toUnmodifiableSet());
    }

    private static String together(@Nullable String... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(Chinese::simplified)
                .collect(joining(" "));
    }

    Fit fit(String word) {
        int place = placeOf(word);
        if (place < 0) {
            return Fit.NOT_AT_ALL;
        }
        if (place + word.length() > endOfName) {
            return Fit.ABOUT;
        }
        return wordsOfName.contains(word) ? Fit.WORD_OF_NAME : Fit.IN_NAME;
    }

    /** Chinese is written without gaps; of other words the beginning must be there, so that "me" is not found in "condiments". */
    private int placeOf(String word) {
        int place = about.indexOf(word);
        while (place > 0 && isInsideWord(about, place)) {
            place = about.indexOf(word, place + 1);
        }
        return place;
    }

    private static boolean isInsideWord(String text, int place) {
        return isLatin(text.charAt(place - 1)) && isLatin(text.charAt(place));
    }

    private static boolean isLatin(char character) {
        return Character.isLetterOrDigit(character) && !Chinese.isHan(character);
    }

    /** Whether some part of what people say is the word but for one typo. */
    boolean hasNearly(String word) {
        return Typo.isAtMostOneIn(about, word, place -> place <= endOfSaid);
    }
}
