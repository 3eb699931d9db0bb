/** The log itself, for those who may read all of it. Only Spring calls it. */
@NullMarked
package id.jejak.command.log;

import org.jspecify.annotations.NullMarked;
