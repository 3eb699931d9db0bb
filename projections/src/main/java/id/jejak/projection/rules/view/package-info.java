/** The questions by which rules one goes. Query-side asks here. */
@NullMarked
package id.jejak.projection.rules.view;

import org.jspecify.annotations.NullMarked;
