/** Who is in the register, and how somebody stood on a day as known at an instant. */
@NullMarked
package id.jejak.query.workers;

import org.jspecify.annotations.NullMarked;
