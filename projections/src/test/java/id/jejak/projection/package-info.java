/** The loop and the read models on a real PostgreSQL and the real store. */
@NullMarked
package id.jejak.projection;

import org.jspecify.annotations.NullMarked;
