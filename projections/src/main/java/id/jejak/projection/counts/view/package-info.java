/** The question how many. Query-side asks here. */
@NullMarked
package id.jejak.projection.counts.view;

import org.jspecify.annotations.NullMarked;
