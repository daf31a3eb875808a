/** The units that purchase, for those who look after them: reviewed, listed from files, renamed and ended. */
@NullMarked
package org.luyumarket.portal.staff.units;

import org.jspecify.annotations.NullMarked;
