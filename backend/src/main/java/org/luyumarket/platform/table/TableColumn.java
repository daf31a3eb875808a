package org.luyumarket.platform.table;

/** A column of a table that people fill in, named by its title in the file and by its field in errors. */
public interface TableColumn {

    String title();

    /** As errors name it. */
    String field();

    /** A table must have the column; whether a row must fill it is for the rules of what the row becomes. */
    boolean isRequired();
}
