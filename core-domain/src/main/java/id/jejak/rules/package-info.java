/** What a decision may ask of other streams, and the reference data the product is shipped with. Any room may use it. */
@NullMarked
package id.jejak.rules;

import org.jspecify.annotations.NullMarked;
