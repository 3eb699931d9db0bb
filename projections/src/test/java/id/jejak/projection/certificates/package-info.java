/** What certificates are worth, held against the domain's own fold. */
@NullMarked
package id.jejak.projection.certificates;

import org.jspecify.annotations.NullMarked;
