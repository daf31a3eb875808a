package org.luyumarket.shopwindow;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody typed, taken apart where the script changes: {@code 奉节qc} is 奉节 and {@code qc}. */
record SearchWords(List<String> words) {

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&\\P{IsHan}]+");

    static SearchWords of(String typed) {
        return new SearchWords(WORD.matcher(Chinese.simplified(typed))
                .results()
                .map(MatchResult::group)
                .toList());
    }

    /** The ways to read it: word by word, or as one word that was written with spaces, as {@code qi cheng} is. */
    Stream<List<String>> readings() {
        return words.size() > 1 ? Stream.of(words, List.of(String.join("", words))) : Stream.of(words);
    }
}
