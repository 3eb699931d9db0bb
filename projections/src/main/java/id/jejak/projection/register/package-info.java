/** The card of each worker, and the search for one. */
@NullMarked
package id.jejak.projection.register;

import org.jspecify.annotations.NullMarked;
