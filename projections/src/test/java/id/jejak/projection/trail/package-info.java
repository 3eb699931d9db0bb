/** One row per event, as people read it. */
@NullMarked
package id.jejak.projection.trail;

import org.jspecify.annotations.NullMarked;
