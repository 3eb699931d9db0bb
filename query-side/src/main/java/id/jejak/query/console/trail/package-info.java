/** What happened, in the reader's language, one entry after the other. */
@NullMarked
package id.jejak.query.console.trail;

import org.jspecify.annotations.NullMarked;
