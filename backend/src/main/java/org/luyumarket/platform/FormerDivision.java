package org.luyumarket.platform;

import java.time.LocalDate;

/** A division that is no more: its last day, and the code of what it is part of or called today. */
public record FormerDivision(DivisionCode code, String name, LocalDate lastDay, DivisionCode today) {

    static FormerDivision of(String line) {
        String[] cell = line.split(" ", 4);
        return new FormerDivision(
                new DivisionCode(cell[0]), cell[3], LocalDate.parse(cell[1]), new DivisionCode(cell[2]));
    }

    /** Whether something may still be said to have happened there. */
    public boolean existedOn(LocalDate day) {
        return !day.isAfter(lastDay);
    }
}
