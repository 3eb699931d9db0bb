/** What can be asked about corrections. The query side sees this much, and no table. */
@NullMarked
package id.jejak.projection.corrections.view;

import org.jspecify.annotations.NullMarked;
