/** Reads tables that people fill in, XLSX and CSV, row by row and without trusting them, and gives them back with notes. */
@NamedInterface("table")
@NullMarked
package org.luyumarket.platform.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
