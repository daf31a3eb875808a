/** The marketplace, one package a module; see each package for its charter and floor. */
@NullMarked
package org.luyumarket;

import org.jspecify.annotations.NullMarked;
