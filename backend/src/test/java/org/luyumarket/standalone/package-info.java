@NullMarked
package org.luyumarket.standalone;

import org.jspecify.annotations.NullMarked;
