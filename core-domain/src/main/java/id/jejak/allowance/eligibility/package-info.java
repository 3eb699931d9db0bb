/** Who is eligible for an allowance, since when and on account of what. Pure; any room may ask. */
@NullMarked
package id.jejak.allowance.eligibility;

import org.jspecify.annotations.NullMarked;
