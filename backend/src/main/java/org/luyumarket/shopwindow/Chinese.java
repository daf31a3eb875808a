package org.luyumarket.shopwindow;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How Chinese is written and said. Its dictionaries (some 12 MB) are read when first used, so the first use belongs on a thread
 * that may wait.
 */
final class Chinese {

    private Chinese() {}

    /** Reads the dictionaries now rather than at the first search. */
    static void openDictionaries() {
        syllables(simplified("開"));
    }

    /** One form for all ways to write the same: simplified characters, half-width, lower case. */
    static String simplified(String text) {
        String halfWidth = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return TraditionalChineseDictionary.convertToSimplifiedChinese(halfWidth)
                .replace('桔', '橘')
                .replace('ü', 'v');
    }

    /** The syllable of each character, without tone, as it is read in its word; what is no Chinese is itself. */
    static List<String> syllables(String simplified) {
        List<Pinyin> readings = PinyinDictionary.convertToPinyin(simplified);
        return IntStream.range(0, simplified.length())
                .mapToObj(i -> syllable(readings.get(i), simplified.charAt(i)))
                .toList();
    }

    /** The same with each character read as if it stood alone, for where words were seen that are none (女红 in 仙女红茶). */
    static List<String> syllablesApart(String simplified) {
        return simplified
                .chars()
                .mapToObj(Character::toString)
                .map(character ->
                        syllable(PinyinDictionary.convertToPinyin(character).get(0), character.charAt(0)))
                .toList();
    }

    private static String syllable(Pinyin reading, char character) {
        return reading == Pinyin.none5 ? String.valueOf(character) : reading.getPinyinWithoutTone();
    }

    static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }
}
