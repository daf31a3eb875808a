package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One application with its documents, what was decided so far, and the forms of whoever decides next. */
public record ApplicationFile(
        Head head,
        List<Fact> facts,
        List<Step> steps,
        List<String> photos,
        @Nullable Deciding deciding) {

    /** Who applies, and where the application stands. */
    public record Head(String address, String name, String number, Badge state, String sentence) {}

    /** What was decided by whom, and why. */
    public record Step(String decided, String by, String reason) {}

    /** Yes, whose action is named, or no with a reason; a recommendation gives one too. Once admitted only the letter is left. */
    public record Deciding(String action, boolean reasoned, boolean refusable, FormState yes, FormState no) {}
}
