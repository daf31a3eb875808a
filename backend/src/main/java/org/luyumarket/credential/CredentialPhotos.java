package org.luyumarket.credential;

import org.luyumarket.platform.Ids;
import org.luyumarket.platform.photo.Album;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/** The photos of credentials. */
@Repository
class CredentialPhotos extends Album {

    CredentialPhotos(DatabaseClient database, Ids ids) {
        super(database, ids, "credential.photo", "credential_id");
    }
}
