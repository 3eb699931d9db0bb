/** Tests of the command line. */
@NullMarked
package id.jejak.deploy;

import org.jspecify.annotations.NullMarked;
