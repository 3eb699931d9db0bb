/** What was asked to be corrected. Only Spring calls it. */
@NullMarked
package id.jejak.query.corrections;

import org.jspecify.annotations.NullMarked;
