/**
 * The console: pages that ask by the same ports and within the same scopes as the endpoints. Here stands what each page
 * has: its frame, its words, how a question is refused on it. No page decides or stores anything.
 */
@NullMarked
package id.jejak.query.console;

import org.jspecify.annotations.NullMarked;
