/** Who is told to be eligible, beside who is explained to be. */
@NullMarked
package id.jejak.projection.eligibility;

import org.jspecify.annotations.NullMarked;
