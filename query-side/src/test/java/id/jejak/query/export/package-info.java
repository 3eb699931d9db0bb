/** Cells of files. */
@NullMarked
package id.jejak.query.export;

import org.jspecify.annotations.NullMarked;
