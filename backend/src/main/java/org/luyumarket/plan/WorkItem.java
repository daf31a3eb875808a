package org.luyumarket.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.DivisionCode;

/** A line of the annual work ledger, with the version of it that is the newest, and the files that show how far it is. */
public record WorkItem(UUID id, long version, Content content, List<WorkFile> files) {

    public WorkItem {
        files = List.copyOf(files);
    }

    WorkItem changed(long before, Content after) {
        return new WorkItem(id, before + 1, after, files);
    }

    /** Who may change it: the city everything, a county its own lines. */
    public boolean isKeptBy(Person staff) {
        return staff.isStaff()
                && (staff.limitedTo().isEmpty()
                        || staff.limitedTo()
                                .filter(own -> own.equals(content.county))
                                .isPresent());
    }

    /** The city's own lines are for everybody who sees the plan; a county's for those who see the county. */
    boolean isSeenBy(Person viewer) {
        DivisionCode county = content.county;
        return switch (viewer.role()) {
            case CITY_STAFF, ADMINISTRATOR, AUDITOR -> true;
            case COUNTY_STAFF -> county == null || Objects.equals(county, viewer.county());
            case PARTNER_CITY_STAFF -> county == null;
            case CONSUMER, SUPPLIER, CHANNEL_PARTNER -> false;
        };
    }

    public boolean isOverdue(LocalDate today) {
        return content.milestone.isBefore(today) && !content.state.isFinal();
    }

    /** Task, measure, milestone, responsible unit, of one county or of the city; how far it is, and what shows it. */
    public record Content(
            int year,
            @Nullable DivisionCode county,
            String task,
            String measure,
            LocalDate milestone,
            String unit,
            State state,
            String progress,
            List<Evidence> evidence) {

        public Content {
            evidence = List.copyOf(evidence);
        }
    }

    /** A link or the name of a paper, and what it shows. */
    public record Evidence(String reference, String note) {}

    /** Where it stands. */
    public enum State {
        PLANNED,
        UNDER_WAY,
        DONE,
        DROPPED;

        boolean isFinal() {
            return this == DONE || this == DROPPED;
        }
    }
}
