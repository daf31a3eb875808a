package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A deal with all that belongs to it and all that can be done with it now. */
public record DealFile(
        Head head,
        List<Fact> facts,
        List<Fact> papers,
        List<Pair> changes,
        List<Entry> entries,
        List<Follower> followers,
        List<Likeness> likenesses,
        List<Picture> photos,
        Acts acts) {

    /** What stands in the ledger about it. */
    public record Entry(String day, String kind, String tonnes, String money, Badge verdict, String reasons) {}

    /** What it is and where it stands. */
    public record Head(
            String number,
            String address,
            String version,
            String title,
            Badge state,
            String tonnes,
            String money,
            String perKilogram,
            String entered,
            @Nullable String reviewed,
            @Nullable String note,
            @Nullable Link original,
            @Nullable Link file,
            boolean demo) {}

    /** Another page. */
    public record Link(String label, String address) {}

    /** A return or a correction of this sale. */
    public record Follower(String number, String address, String kind, String tonnes, String money, Badge state) {}

    /** A deal that may be this one, side by side. */
    public record Likeness(
            String number,
            String address,
            List<Pair> pairs,
            @Nullable String decision,
            @Nullable FormState form) {}

    /** What both deals say of one thing, or one deal now and before. */
    public record Pair(String name, String here, String there, boolean same) {}

    /** A photo of a paper or the goods. */
    public record Picture(String address, String by) {}

    /** What the viewer may do; a form is missing where they may not. {@code late} is what a review of a locked month agrees to. */
    public record Acts(
            boolean edit,
            boolean submit,
            boolean withdraw,
            boolean addPhoto,
            @Nullable FormState confirm,
            @Nullable String late,
            @Nullable FormState follow,
            @Nullable String problem) {}
}
