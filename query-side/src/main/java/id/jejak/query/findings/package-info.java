/** What an inspector asks for: the named findings and their rows. Only Spring calls it. */
@NullMarked
package id.jejak.query.findings;

import org.jspecify.annotations.NullMarked;
