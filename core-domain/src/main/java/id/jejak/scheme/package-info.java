/** Certification schemes and their versions: what each pathway asks, with the origin of every value. Any room may use it. */
@NullMarked
package id.jejak.scheme;

import org.jspecify.annotations.NullMarked;
