package org.luyumarket.standalone;

/** The application must not start as it is set up; says what is wrong and what to do about it. */
final class StartRefused extends RuntimeException {

    private final String remedy;

    StartRefused(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    StartRefused(String problem, String remedy, Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
