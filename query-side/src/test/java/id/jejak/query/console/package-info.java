/** What pages are made with. */
@NullMarked
package id.jejak.query.console;

import org.jspecify.annotations.NullMarked;
