package org.luyumarket.procurement.institution;

import org.luyumarket.platform.table.FileParts;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/** The files of units as they were sent, until they are checked. */
@Repository
class ListingFileRepository extends FileParts {

    ListingFileRepository(DatabaseClient database) {
        super(database, "institution.listing_part", "listing_id");
    }
}
