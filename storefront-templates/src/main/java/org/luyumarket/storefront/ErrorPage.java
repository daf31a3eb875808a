package org.luyumarket.storefront;

/** What went wrong, what it means and where to go from here; {@code reference} finds it in the log and may be empty. */
public record ErrorPage(int status, String heading, String text, String reference) {

    /** An error as the texts explain it; a status without words of its own is explained by its class. */
    public static ErrorPage of(int status, Texts texts, String reference) {
        var key = "error." + explained(status);
        return new ErrorPage(status, texts.get(key + ".heading"), texts.get(key + ".text"), reference);
    }

    private static String explained(int status) {
        return switch (status) {
            case 403, 404, 409, 429, 503 -> String.valueOf(status);
            default -> status < 500 ? "request" : "server";
        };
    }
}
