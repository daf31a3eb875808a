package org.luyumarket.channel;

import org.luyumarket.platform.table.FileParts;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/** The files of deals as they were sent. */
@Repository
class ImportFileRepository extends FileParts {

    ImportFileRepository(DatabaseClient database) {
        super(database, "channel.import_part", "import_id");
    }
}
