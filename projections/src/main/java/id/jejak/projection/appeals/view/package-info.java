/** What can be asked about appeals. The query side sees this much. */
@NullMarked
package id.jejak.projection.appeals.view;

import org.jspecify.annotations.NullMarked;
