/** Units that purchase, and their members, over HTTP. */
@NullMarked
package org.luyumarket.procurement.institution.web;

import org.jspecify.annotations.NullMarked;
