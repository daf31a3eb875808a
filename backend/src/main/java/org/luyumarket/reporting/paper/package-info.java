/** How a form is written: as a workbook, as lines of text, on paper. Each writer takes the same rows and the same end. */
@NullMarked
package org.luyumarket.reporting.paper;

import org.jspecify.annotations.NullMarked;
