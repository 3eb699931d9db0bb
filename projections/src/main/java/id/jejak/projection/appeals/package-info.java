/** What a worker appealed against, and still may: folded from the worker's own stream. */
@NullMarked
package id.jejak.projection.appeals;

import org.jspecify.annotations.NullMarked;
