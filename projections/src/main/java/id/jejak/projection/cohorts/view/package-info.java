/** The questions about cohorts. Query-side asks here. */
@NullMarked
package id.jejak.projection.cohorts.view;

import org.jspecify.annotations.NullMarked;
