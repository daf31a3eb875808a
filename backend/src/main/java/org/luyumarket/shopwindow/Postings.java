package org.luyumarket.shopwindow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which texts contain a character or a pair of neighbours, by the texts' numbers. What a lookup names still has to be looked at:
 * a text may have all the pairs of a word without having the word.
 */
final class Postings {

    private static final RoaringBitmap NONE = new RoaringBitmap();

    private final Map<Integer, RoaringBitmap> textsByGram = new HashMap<>();
    private final int texts;

    /** Texts are numbered in the order they come. */
    Postings(List<String> texts) {
        this.texts = texts.size();
        for (int number = 0; number < texts.size(); number++) {
            for (int gram : grams(texts.get(number))) {
                textsByGram.computeIfAbsent(gram, any -> new RoaringBitmap()).add(number);
            }
        }
        textsByGram.values().forEach(RoaringBitmap::runOptimize);
    }

    private static int[] grams(String text) {
        return IntStream.concat(text.chars(), pairs(text)).toArray();
    }

    private static IntStream pairs(String text) {
        return IntStream.range(1, text.length()).map(i -> text.charAt(i - 1) << 16 | text.charAt(i));
    }

    /** The texts that may contain the word, in order. */
    int[] sharingAll(String word) {
        return textsWith(word.length() == 1 ? word.chars() : pairs(word))
                .sorted(Comparator.comparingInt(RoaringBitmap::getCardinality))
                .reduce((some, others) -> RoaringBitmap.and(some, others))
                .orElse(NONE)
                .toArray();
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
        textsWith(Arrays.stream(grams)).forEach(with -> with.forEach((int text) -> shared[text]++));
        int needed = Math.max(1, grams.length - allButSo);
        return IntStream.range(0, texts).filter(text -> shared[text] >= needed).toArray();
    }

    private Stream<RoaringBitmap> textsWith(IntStream grams) {
        return grams.mapToObj(gram -> textsByGram.getOrDefault(gram, NONE));
    }
}
