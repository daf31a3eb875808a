package org.luyumarket.shopwindow;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds products by Chinese words, pinyin or initials without looking at every product: pairs of neighbouring characters say
 * which are worth a look. Slips are forgiven only where nothing fits a word as it was typed.
 */
final class SearchIndex {

    private static final int SHORTEST_MISHEARD = 2;
    private static final int SHORTEST_MISTYPED_CHINESE = 3;
    private static final int SHORTEST_MISTYPED_PINYIN = 5;
    private static final int PAIRS_ONE_TYPO_BREAKS = 3;

    private final List<SearchText> texts;
    private final Postings written;
    private final Postings pinyin;
    private final Postings initials;
    private final KnownHits known = new KnownHits();

    SearchIndex(List<SearchText> texts) {
        this.texts = texts;
        this.written = new Postings(texts.stream().map(SearchText::about).toList());
        this.pinyin =
                new Postings(texts.stream().map(text -> text.spoken().letters()).toList());
        this.initials = new Postings(
                texts.stream().map(text -> text.spoken().initials()).toList());
    }

    Hits find(String typed) {
        return SearchWords.of(typed).readings().map(this::allOf).reduce(Hits.NONE, Hits::or);
    }

    private Hits allOf(List<String> words) {
        return words.stream()
                .map(word -> known.of(word, this::findWord))
                .reduce(Hits::and)
                .orElse(Hits.NONE);
    }

    private Hits findWord(String word) {
        return Chinese.isHan(word.codePointAt(0))
                ? Hits.firstOf(Stream.of(
                        () -> written(word), () -> inTwoWords(word), () -> soundingLike(word), () -> mistyped(word)))
                : Hits.firstOf(Stream.of(() -> written(word).or(spoken(word)), () -> mistypedPinyin(word)));
    }

    private Hits written(String word) {
        return Hits.among(
                written.sharingAll(word), product -> texts.get(product).fit(word));
    }

    private Hits spoken(String word) {
        return Hits.among(
                        pinyin.sharingAll(word),
                        product -> texts.get(product).spoken().fit(word))
                .or(Hits.among(
                        initials.sharingAll(word),
                        product -> texts.get(product).spoken().fit(word)));
    }

    /** 脐橙奉节: two words in another order than in the name, or with something between them. */
    private Hits inTwoWords(String word) {
        return IntStream.rangeClosed(2, word.length() - 2)
                .mapToObj(cut -> written(word.substring(0, cut)).and(written(word.substring(cut))))
                .reduce(Hits.NONE, Hits::or);
    }

    /** 其橙: what an input method offered first. */
    private Hits soundingLike(String word) {
        if (word.length() < SHORTEST_MISHEARD) {
            return Hits.NONE;
        }
        String sound = String.join("", Chinese.syllables(word));
        return Hits.among(
                pinyin.sharingAll(sound),
                product -> nearly(texts.get(product).spoken().fit(sound) == Fit.PINYIN));
    }

    private Hits mistyped(String word) {
        if (word.length() < SHORTEST_MISTYPED_CHINESE) {
            return Hits.NONE;
        }
        return Hits.among(
                written.sharingCharacters(word, 1),
                product -> nearly(texts.get(product).hasNearly(word)));
    }

    private Hits mistypedPinyin(String word) {
        if (word.length() < SHORTEST_MISTYPED_PINYIN) {
            return Hits.NONE;
        }
        return Hits.among(
                pinyin.sharingPairs(word, PAIRS_ONE_TYPO_BREAKS),
                product -> nearly(texts.get(product).spoken().hasNearly(word)));
    }

    private static Fit nearly(boolean fits) {
        return fits ? Fit.NEARLY : Fit.NOT_AT_ALL;
    }
}
