/** How many people stand where, as a page. */
@NullMarked
package id.jejak.query.console.overview;

import org.jspecify.annotations.NullMarked;
