/** Categories and regions: data that the ministry adds to, one stream. Any room may use its values. */
@NullMarked
package id.jejak.reference;

import org.jspecify.annotations.NullMarked;
