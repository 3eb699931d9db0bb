/** Finding a worker, and what is known of one, as pages. */
@NullMarked
package id.jejak.query.console.workers;

import org.jspecify.annotations.NullMarked;
