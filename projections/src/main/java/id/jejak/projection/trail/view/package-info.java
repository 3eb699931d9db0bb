/** The question who did what. Query-side asks here. */
@NullMarked
package id.jejak.projection.trail.view;

import org.jspecify.annotations.NullMarked;
