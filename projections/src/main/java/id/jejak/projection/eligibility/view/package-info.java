/** The questions who is eligible for an allowance, and why. Query-side asks here. */
@NullMarked
package id.jejak.projection.eligibility.view;

import org.jspecify.annotations.NullMarked;
