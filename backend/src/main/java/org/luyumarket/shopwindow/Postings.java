package org.luyumarket.shopwindow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which texts contain a character or a pair of neighbours, by the texts' numbers. What a lookup names still has to be looked at:
 * a text may have all the pairs of a word without having the word.
 */
final class Postings {

    private static final int[] NONE = {};

    private final Map<Integer, int[]> textsByGram = new HashMap<>();
    private final int texts;

    /** Texts are numbered in the order they come. */
    Postings(List<String> texts) {
        this.texts = texts.size();
        Map<Integer, IntStream.Builder> collected = new HashMap<>();
        for (int number = 0; number < texts.size(); number++) {
            int text = number;
            grams(texts.get(text))
                    .forEach(gram -> collected
                            .computeIfAbsent(gram, any -> IntStream.builder())
                            .add(text));
        }
        collected.forEach(
                (gram, numbers) -> textsByGram.put(gram, numbers.build().toArray()));
    }

    private static IntStream grams(String text) {
        return IntStream.concat(text.chars(), pairs(text)).distinct();
    }

    private static IntStream pairs(String text) {
        return IntStream.range(1, text.length()).map(i -> text.charAt(i - 1) << 16 | text.charAt(i));
    }

    /** The texts that may contain the word, in order. */
    int[] sharingAll(String word) {
        return lists(word.length() == 1 ? word.chars() : pairs(word))
                .sorted(Comparator.comparingInt(list -> list.length))
                .reduce(Postings::inBoth)
                .orElse(NONE);
    }

    /** The texts with all characters of the word but so many, in order. */
    int[] sharingCharacters(String word, int allButSo) {
        return sharing(word.chars().distinct().toArray(), allButSo);
    }

    /** The texts with all pairs of the word but so many, in order. */
    int[] sharingPairs(String word, int allButSo) {
        return sharing(pairs(word).distinct().toArray(), allButSo);
    }

    private int[] sharing(int[] grams, int allButSo) {
        int[] shared = new int[texts];
        lists(Arrays.stream(grams)).forEach(list -> {
            for (int text : list) {
                shared[text]++;
            }
        });
        int needed = Math.max(1, grams.length - allButSo);
        return IntStream.range(0, texts).filter(text -> shared[text] >= needed).toArray();
    }

    private Stream<int[]> lists(IntStream grams) {
        return grams.mapToObj(gram -> textsByGram.getOrDefault(gram, NONE));
    }

    private static int[] inBoth(int[] some, int[] others) {
        return Arrays.stream(some)
                .filter(text -> Arrays.binarySearch(others, text) >= 0)
                .toArray();
    }
}
