/** Who is eligible for which allowance, folded from the streams themselves, so that an answer holds for any position. */
@NullMarked
package id.jejak.projection.eligibility;

import org.jspecify.annotations.NullMarked;
