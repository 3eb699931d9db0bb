/** What was asked to be corrected, and by whom it was agreed to or refused. */
@NullMarked
package id.jejak.projection.corrections;

import org.jspecify.annotations.NullMarked;
