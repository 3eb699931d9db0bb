/** How the read models stand, and what they hold back. */
@NullMarked
package id.jejak.query.operations;

import org.jspecify.annotations.NullMarked;
