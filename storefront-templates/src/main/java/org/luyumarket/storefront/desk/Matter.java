package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that buyer, supplier and staff settle step by step: how it stands, what is known, and what the reader can do now. */
public record Matter(Head head, List<Fact> facts, List<Said> said, List<DeedForm> deeds) {

    /** What it is about, where one came from, and how it stands; {@code clock} is there while somebody owes an answer. */
    public record Head(
            String title,
            String about,
            Back back,
            @Nullable Badge state,
            @Nullable Badge clock,
            String sentence) {}

    /** What somebody said about it, and when. */
    public record Said(String by, String words, String at) {}

    /** Where the reader came from. */
    public record Back(String address, String label) {}
}
