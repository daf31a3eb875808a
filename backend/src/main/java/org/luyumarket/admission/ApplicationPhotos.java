package org.luyumarket.admission;

import org.luyumarket.platform.Ids;
import org.luyumarket.platform.photo.Album;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/** The photos of what applicants show. */
@Repository
class ApplicationPhotos extends Album {

    ApplicationPhotos(DatabaseClient database, Ids ids) {
        super(database, ids, "admission.photo", "application_id");
    }
}
