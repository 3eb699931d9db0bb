/** The questions who and where. Query-side asks here. */
@NullMarked
package id.jejak.projection.register.view;

import org.jspecify.annotations.NullMarked;
