/** Tests of what the views have in common. */
@NullMarked
package id.jejak.projection.view;

import org.jspecify.annotations.NullMarked;
