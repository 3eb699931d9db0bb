/** Questions about allowances: by which version they are granted, who is eligible, and why. */
@NullMarked
package id.jejak.query.eligibility;

import org.jspecify.annotations.NullMarked;
