package org.luyumarket.goodslist;

import org.luyumarket.platform.table.FileParts;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/** The files of products as they were sent. */
@Repository
class FilePartRepository extends FileParts {

    FilePartRepository(DatabaseClient database) {
        super(database, "goodslist.product_file_part", "file_id");
    }
}
