package org.luyumarket.addressbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who gets it and where in the district: what is left of an address without phone and division, told apart. */
record NameAndStreet(String name, String street) {

    private static final Pattern NAME = Pattern.compile(
            "[\\p{IsHan}·]{2,4}|\\p{IsHan}{1,3}(?:先生|女士|小姐|老师|同志|阿姨|叔叔)|\\p{IsHan}{2,4}·\\p{IsHan}{1,8}|\\p{IsLatin}[\\p{IsLatin}.'-]{1,30}");

    /** What ends like this is a part of a street. */
    private static final Pattern PLACE = Pattern.compile(".*[省市区县镇乡村路街巷弄号楼栋幢座室层组院园苑城厦店校屯庄里门户铺旁内口元司社学行府局处部馆场站所会厂点心柜]");

    /** 1号楼2单元301张三: nothing but the number tells the house from the person. */
    private static final Pattern GLUED = Pattern.compile("(.*(?:\\d+|[号楼室层户]))(\\p{IsHan}{2,3})");

    private static final Pattern FOR = Pattern.compile("[（(](?:收|亲启|转)[)）]|(?<![^ ])收(?![^ ])");
    private static final Pattern GAP_OF_HAN =
            Pattern.compile("(?<=[\\p{IsHan}\\d]) (?=\\p{IsHan})|(?<=\\p{IsHan}) (?=\\d)");

    /** A name that stands before the division is clear; after it, or with no division at all, it has to be found. */
    static NameAndStreet of(String before, String after) {
        List<String> first = words(before);
        List<String> rest = words(after);
        if (!first.isEmpty()) {
            return new NameAndStreet(String.join(" ", first), street(rest));
        }
        Optional<String> alone = rest.size() < 2
                ? Optional.empty()
                : Stream.of(rest.get(rest.size() - 1), rest.get(0))
                        .filter(NameAndStreet::isName)
                        .findFirst();
        return alone.map(name -> without(name, rest)).orElseGet(() -> unglued(street(rest)));
    }

    private static NameAndStreet without(String name, List<String> words) {
        List<String> others = new ArrayList<>(words);
        others.remove(name);
        return new NameAndStreet(name, street(others));
    }

    private static NameAndStreet unglued(String text) {
        Matcher glued = GLUED.matcher(text);
        return glued.matches() && isName(glued.group(2))
                ? new NameAndStreet(glued.group(2), glued.group(1))
                : new NameAndStreet("", text);
    }

    private static boolean isName(String word) {
        return NAME.matcher(word).matches() && !PLACE.matcher(word).matches();
    }

    private static List<String> words(String text) {
        return Stream.of(FOR.matcher(text).replaceAll(" ").strip().split(" +"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String street(List<String> words) {
        return GAP_OF_HAN.matcher(String.join(" ", words)).replaceAll("");
    }
}
