/** Reads tables that people fill in, XLSX and CSV, row by row and without trusting them. Known to this module only. */
@NullMarked
package org.luyumarket.channel.table;

import org.jspecify.annotations.NullMarked;
