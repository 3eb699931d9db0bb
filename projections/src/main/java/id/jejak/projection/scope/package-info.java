/** Whom a reader may see. */
@NullMarked
package id.jejak.projection.scope;

import org.jspecify.annotations.NullMarked;
