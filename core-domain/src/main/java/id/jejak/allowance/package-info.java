/** Allowance schemes: their versions as dated data, with a closed set of conditions. Any room may use it. */
@NullMarked
package id.jejak.allowance;

import org.jspecify.annotations.NullMarked;
