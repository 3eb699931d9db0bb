/** What each certificate is worth on any day, as known at any position. */
@NullMarked
package id.jejak.projection.certificates;

import org.jspecify.annotations.NullMarked;
