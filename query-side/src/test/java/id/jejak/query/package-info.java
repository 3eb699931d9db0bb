/** The questions over HTTP, on a real PostgreSQL, the real store and the real loop. */
@NullMarked
package id.jejak.query;

import org.jspecify.annotations.NullMarked;
