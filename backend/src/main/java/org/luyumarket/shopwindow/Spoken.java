package org.luyumarket.shopwindow;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** A text in pinyin: its syllables without spaces, where each begins, and their first letters. */
record Spoken(String letters, BitSet beginnings, String initials) {

    static Spoken of(String simplified) {
        StringBuilder letters = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        BitSet beginnings = new BitSet();
        for (String syllable : readings(simplified)) {
            beginnings.set(letters.length());
            letters.append(syllable);
            initials.append(syllable.charAt(0));
        }
        beginnings.set(letters.length());
        return new Spoken(letters.toString(), beginnings, initials.toString());
    }

    /** Both ways to read it, one after the other, where they differ. */
    private static List<String> readings(String simplified) {
        List<String> inWords = Chinese.syllables(simplified);
        List<String> apart = Chinese.syllablesApart(simplified);
        return inWords.equals(apart)
                ? inWords
                : Stream.of(inWords, List.of(" "), apart).flatMap(List::stream).toList();
    }

    Fit fit(String word) {
        Fit best = initials.contains(word) ? Fit.INITIALS : Fit.NOT_AT_ALL;
        for (int place = letters.indexOf(word); place >= 0; place = letters.indexOf(word, place + 1)) {
            best = best.better(fitAt(place, place + word.length()));
        }
        return best;
    }

    private Fit fitAt(int begin, int end) {
        if (!beginnings.get(begin)) {
            return Fit.NOT_AT_ALL;
        }
        return beginnings.get(end) ? Fit.PINYIN : Fit.BEGINNING_OF_PINYIN;
    }

    /** Whether some whole syllables are the word but for one typo. */
    boolean hasNearly(String word) {
        return Typo.isAtMostOneIn(letters, word, beginnings::get);
    }
}
