package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One paper with its photos, and the forms of whoever may decide it. */
public record CredentialFile(
        Head head,
        List<Fact> facts,
        List<String> photos,
        @Nullable Deciding deciding) {

    /** What it is, where it stands, and what that means; and where the next one is filed if it ends soon or has. */
    public record Head(
            String list,
            String address,
            String title,
            Badge state,
            String sentence,
            @Nullable String renewal) {}

    /** To approve or to refuse what was filed, or to withdraw what was approved. */
    public record Deciding(boolean filed, FormState approve, FormState no) {}
}
